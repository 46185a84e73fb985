package org.accordgraph.search;

/** What of a thing was found; of two equally good ones the first counts. */
enum MatchedOn {

	NAME, ALIAS, ENGLISH_NAME, ID, PINYIN, INITIALS, STATEMENT

}
