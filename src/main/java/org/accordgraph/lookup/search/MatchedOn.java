package org.accordgraph.lookup.search;

/**
 * The sort of text that matched; of two equally good ones, the first takes precedence.
 */
public enum MatchedOn {

	NAME, ALIAS, ENGLISH_NAME, ID, PINYIN, INITIALS, FIGURE, STATEMENT

}
