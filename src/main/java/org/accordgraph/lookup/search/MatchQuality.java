package org.accordgraph.lookup.search;

/** The quality of a match, best first. */
enum MatchQuality {

	/** A name or the id equals the text. */
	IS,

	/** The pinyin or the initials of a name equal the text. */
	SOUNDS,

	/** The text is a figure, and the entity states it. */
	STATES,

	BEGINS, BEGINS_TO_SOUND, HOLDS, HOLDS_THE_SOUND,

	/** The names together contain all the words. */
	HOLDS_ALL_WORDS,

	/** The statement of a commitment, together with its names, contains all the words. */
	PROMISES,

	/** The text abbreviates a name: 经信委 for 经济和信息化委员会. */
	ABBREVIATES,

	/** The names contain some of the words, or a word with a typo or another ending. */
	NEARLY_HOLDS;

	/** Whether the text is only similar to a name. */
	boolean isNear() {
		return this.compareTo(ABBREVIATES) >= 0;
	}

}
