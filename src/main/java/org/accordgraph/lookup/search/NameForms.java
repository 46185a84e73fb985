package org.accordgraph.lookup.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of an entity's names that a search compares.
 *
 * @param searchNames their normal forms, in the order of the names
 * @param pinyin the pinyin of each of them, in the same order
 * @param searchPinyin the pinyin and initials that may be typed instead, from every
 * syllable on
 */
public record NameForms(List<String> searchNames, List<String> pinyin, List<String> searchPinyin) {

	/**
	 * Computes the forms of some names.
	 * @param names the name, the English name and the aliases
	 */
	public static NameForms of(List<String> names) {
		List<NormalForm> forms = names.stream().map(NormalForm::of).toList();
		List<Pinyin> pinyin = forms.stream().map(Pinyin::of).toList();
		Set<String> keys = new LinkedHashSet<>();
		for (int i = 0; i < forms.size(); i++) {
			keys.addAll(pinyin.get(i).keys(forms.get(i)));
		}
		return new NameForms(forms.stream().map(NormalForm::text).toList(),
				pinyin.stream().map(Pinyin::toString).toList(), List.copyOf(keys));
	}

}
