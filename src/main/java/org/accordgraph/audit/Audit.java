package org.accordgraph.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.audit.AuditReport.Figure;
import org.accordgraph.audit.AuditReport.Name;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.evidence.SourceText;
import org.accordgraph.reading.Reading;
import org.neo4j.driver.Record;

/**
 * Compares the graph with the text of the source. What to compare is asked by the files
 * of {@code cypher/audit}. Figures are numbers in digits; those written in characters are
 * left to the reader.
 */
final class Audit {

	private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

	private final CypherFolder folder;

	private final Reading reading;

	private final SourceText source;

	Audit(CypherFolder folder, Reading reading, SourceText source) {
		this.folder = folder;
		this.reading = reading;
		this.source = source;
	}

	AuditReport run() {
		Map<String, Record> known = ask("passages").stream()
			.collect(Collectors.toMap((row) -> SourceText.local(row.get("passageId").asString()), Function.identity()));
		Set<String> missing = new TreeSet<>(known.keySet());
		missing.removeAll(this.source.passages().keySet());
		this.source.passages().keySet().stream().filter((id) -> !known.containsKey(id)).forEach(missing::add);
		List<String> changed = this.source.passages()
			.entrySet()
			.stream()
			.filter((passage) -> known.containsKey(passage.getKey()))
			.filter((passage) -> !Fingerprint.of(passage.getValue())
				.equals(known.get(passage.getKey()).get("sha256").asString()))
			.map(Map.Entry::getKey)
			.toList();
		return new AuditReport(this.source.passages().size(), changed, List.copyOf(missing), names(), figures());
	}

	private List<Name> names() {
		List<Name> left = new ArrayList<>();
		for (Record row : ask("names")) {
			List<String> names = row.get("names").asList((name) -> SourceText.comparable(name.asString()));
			List<String> passageIds = row.get("passageIds").asList((id) -> SourceText.local(id.asString()));
			boolean found = passageIds.stream()
				.map(this::text)
				.anyMatch((text) -> names.stream().anyMatch(text::contains));
			if (!found) {
				left.add(new Name(row.get("id").asString(), row.get("names").get(0).asString(), passageIds));
			}
		}
		return left;
	}

	private List<Figure> figures() {
		Map<String, Set<String>> stated = ask("figures").stream()
			.collect(Collectors.toMap((row) -> SourceText.local(row.get("passageId").asString()),
					(row) -> figuresOf(row.get("values").asList())));
		Set<String> anywhere = stated.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		List<Figure> left = new ArrayList<>();
		this.source.passages().keySet().forEach((id) -> {
			// A passage that states nothing of its own repeats what another one states.
			Set<String> expected = stated.getOrDefault(id, anywhere);
			figuresIn(text(id)).filter((figure) -> !expected.contains(figure))
				.forEach((figure) -> left.add(new Figure(id, figure)));
		});
		return left;
	}

	private static Set<String> figuresOf(Collection<?> values) {
		Set<String> figures = new HashSet<>();
		for (Object value : values) {
			if (value instanceof Collection<?> list) {
				figures.addAll(figuresOf(list));
			}
			else if (value instanceof LocalDate date) {
				figures.addAll(List.of(String.valueOf(date.getYear()), String.valueOf(date.getMonthValue()),
						String.valueOf(date.getDayOfMonth())));
			}
			else {
				figuresIn(SourceText.comparable(String.valueOf(value))).forEach(figures::add);
			}
		}
		return figures;
	}

	private static Stream<String> figuresIn(String text) {
		return FIGURE.matcher(text).results().map(MatchResult::group).distinct();
	}

	private String text(String passageId) {
		return SourceText.comparable(this.source.passages().getOrDefault(passageId, ""));
	}

	private List<Record> ask(String name) {
		return this.reading.read((tx) -> tx.run(file(name)).list());
	}

	/** The query that asks for all passages to be compared. */
	String passages() {
		return file("passages");
	}

	private String file(String name) {
		return this.folder.files("audit/" + name + ".cypher").get(0).text();
	}

}
