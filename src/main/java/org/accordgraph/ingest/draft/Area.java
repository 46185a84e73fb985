package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An area of cooperation, and the passages that spell it out. */
final class Area {

	private final int ordinal;

	private final String name;

	private final String rule;

	private final Confidence sure;

	private final List<TextPassage> passages = new ArrayList<>();

	private @Nullable TextPassage opener;

	Area(int ordinal, String name, String rule, Confidence sure) {
		this.ordinal = ordinal;
		this.name = name;
		this.rule = rule;
		this.sure = sure;
	}

	int ordinal() {
		return this.ordinal;
	}

	String name() {
		return this.name;
	}

	String rule() {
		return this.rule;
	}

	Confidence sure() {
		return this.sure;
	}

	List<TextPassage> passages() {
		return this.passages;
	}

	/** The passage that only names the area, if one does. */
	@Nullable TextPassage opener() {
		return this.opener;
	}

	void open(TextPassage passage) {
		this.opener = passage;
		add(passage);
	}

	void add(TextPassage passage) {
		if (!this.passages.contains(passage)) {
			this.passages.add(passage);
		}
	}

}
