package org.accordgraph.search;

/** How well a thing answers what was typed, the best first. */
enum Closeness {

	/** A name, or the id, is what was typed. */
	IS,

	/** A name sounds as what was typed. */
	SOUNDS,

	BEGINS, BEGINS_TO_SOUND, HOLDS, HOLDS_THE_SOUND,

	/** Its names together hold all the words. */
	HOLDS_ALL_WORDS,

	/** What it promises holds all the words. */
	PROMISES,

	/** Its names hold some of the words, or have one letter of a word otherwise. */
	NEARLY_HOLDS

}
