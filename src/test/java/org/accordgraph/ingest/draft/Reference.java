package org.accordgraph.ingest.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a person read from a text, to compare a draft with. */
final class Reference {

	/**
	 * A promise.
	 *
	 * @param area the title of its agreement and the ordinal of its area
	 * @param words its name and statement, or words of the text
	 * @param literal whether the words are words of the text
	 * @param passages the texts of its passages; empty if any may be it
	 */
	record Promise(String area, String words, boolean literal, List<String> passages, String modality,
			@Nullable String dutyWords, List<String> roles) {

	}

	/** A deliverable. */
	record Made(String name, String kind) {

	}

	/** A figure; the time may be empty, if it is not compared. */
	record Value(BigDecimal value, String unit, String comparator, String time) {

	}

	final List<String> titles = new ArrayList<>();

	final List<String> parties = new ArrayList<>();

	final List<String> days = new ArrayList<>();

	final List<String> declared = new ArrayList<>();

	final List<String> areas = new ArrayList<>();

	final List<Promise> promises = new ArrayList<>();

	final List<Made> deliverables = new ArrayList<>();

	final List<Value> figures = new ArrayList<>();

	final List<String> passages = new ArrayList<>();

	final List<String> names = new ArrayList<>();

}
