package org.accordgraph.lookup.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.NamePart;

import org.springframework.stereotype.Component;

/**
 * What a typed text may abbreviate. Chinese short forms leave characters out and keep the
 * order of the others: 金融局 for 地方金融监督管理局. Departments change their endings when they are
 * renamed: 科技委 may be what is called 科技局 now. One character may stand for a place: 渝科技局.
 * Endings and places are those of {@code cypher/model/name-parts.csv}.
 */
@Component
class Abbreviations {

	/** Two characters occur in too many names. */
	private static final int SHORTEST = 3;

	/** Nobody abbreviates more. */
	private static final int LONGEST = 20;

	private final List<NamePart> endings;

	private final Map<String, String> places;

	Abbreviations(CypherFolder folder) {
		List<NamePart> parts = NamePart.in(folder);
		this.places = parts.stream()
			.filter((part) -> part.kind() == NamePart.Kind.SHORT_SEAT)
			.collect(Collectors.toMap(NamePart::text, NamePart::group));
		this.endings = parts.stream()
			.filter((part) -> part.kind() == NamePart.Kind.BODY_ENDING && !part.group().isEmpty())
			.sorted(Comparator.comparing((part) -> -part.text().length()))
			.toList();
	}

	/**
	 * Returns the abbreviations that a text may be: first itself, then with the other
	 * endings of its group, then both with the place that its first character stands for.
	 * @param form the normal form of the text
	 * @return none if the text is not Chinese, or too short or long
	 */
	List<List<String>> of(NormalForm form) {
		String text = form.joined();
		if (text.length() < SHORTEST || text.length() > LONGEST || !text.codePoints().allMatch(NormalForm::isChinese)) {
			return List.of();
		}
		String place = this.places.get(text.substring(0, 1));
		Stream<String> texts = (place != null) ? Stream.of(text, place + text.substring(1)) : Stream.of(text);
		return texts.flatMap((each) -> Stream.of(List.of(each), withOtherEndings(each)))
			.filter((some) -> !some.isEmpty())
			.toList();
	}

	private List<String> withOtherEndings(String text) {
		return this.endings.stream()
			.filter((ending) -> text.endsWith(ending.text()))
			.findFirst()
			.map((ending) -> withOtherEndings(text.substring(0, text.length() - ending.text().length()), ending))
			.orElse(List.of());
	}

	private List<String> withOtherEndings(String rest, NamePart ending) {
		return this.endings.stream()
			.filter((other) -> other.group().equals(ending.group()))
			.map((other) -> rest + other.text())
			.filter((other) -> other.length() >= SHORTEST)
			.toList();
	}

	/** Returns the Lucene query for the names that a text may abbreviate. */
	static String query(String abbreviation) {
		return "searchNames:*" + String.join("*", abbreviation.split("")) + "*";
	}

}
