package org.accordgraph.lookup.search;

/** In what way a spelling is like a name, the most certain first. */
public enum NameLikeness {

	/**
	 * A name or the id equals it; character width, case, accents and script do not count.
	 */
	SAME("same name", "名称一致"),
	/** The pinyin of a name equals it, or its own pinyin does. */
	SAME_SOUND("sounds the same", "读音一致"),
	/** It leaves out characters of a name, in their order. */
	SHORT_FORM("short form of a name", "名称简写"),
	/** A department under another ending, as before or after it was reorganized. */
	OTHER_ENDING("the same with another ending", "机构后缀不同"),
	/** One character, or one letter of a word, differs. */
	TYPO("one character differs", "一字之差"),
	/** The initials of a name. */
	INITIALS("initials of a name", "拼音首字母"),
	/** It contains a name, or a name contains it. */
	PART("part of a name", "名称部分相符"),
	/** It has words or characters of a name. */
	SIMILAR("similar", "名称相近");

	private final String en;

	private final String zh;

	NameLikeness(String en, String zh) {
		this.en = en;
		this.zh = zh;
	}

	/** In English. */
	public String en() {
		return this.en;
	}

	/** In Chinese. */
	public String zh() {
		return this.zh;
	}

}
