package org.accordgraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the words of the model, with the codes of ISO 639. */
public enum Language {

	EN, ZH;

	/** The code, as in {@code ?lang=} and {@code Accept-Language}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The language with a code, if it is one of these. */
	public static Optional<Language> of(String code) {
		return Stream.of(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	/**
	 * The first of these languages that a reader prefers.
	 * @param preferred languages in order of preference, with any country or script
	 * @return English if none is among them
	 */
	public static Language preferred(List<Locale.LanguageRange> preferred) {
		return preferred.stream()
			.filter((range) -> range.getWeight() > 0)
			.flatMap((range) -> of(range.getRange().split("-")[0]).stream())
			.findFirst()
			.orElse(EN);
	}

}
