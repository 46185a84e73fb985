package org.accordgraph.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a thing's names that it is searched by.
 *
 * @param searchNames as they are compared, in the order of the names
 * @param pinyin how each of them sounds, in the same order
 * @param searchPinyin what may be typed instead
 */
public record NameForms(List<String> searchNames, List<String> pinyin, List<String> searchPinyin) {

	/**
	 * Computes them.
	 * @param names name, English name and aliases
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

	/** The same as the properties of the thing. */
	public Map<String, Object> properties() {
		return Map.of("searchNames", this.searchNames, "pinyin", this.pinyin, "searchPinyin", this.searchPinyin);
	}

}
