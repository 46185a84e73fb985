package org.accordgraph.query.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.query.audit.AuditReport.Figure;
import org.accordgraph.query.audit.AuditReport.Name;
import org.accordgraph.query.audit.AuditReport.Quotation;
import org.accordgraph.query.evidence.SourceText;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Compares the graph with the text of one document, using the queries in
 * {@code cypher/audit}. Figures are numbers in digits; numbers in Chinese characters are
 * not compared.
 */
final class Audit {

	private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

	private final Map<String, String> files;

	private final GraphReader reading;

	private final SourceText source;

	Audit(CypherFolder folder, GraphReader reading, SourceText source) {
		this.files = Stream.of("passages", "names", "words", "figures")
			.collect(Collectors.toMap(Function.identity(),
					(name) -> folder.files("audit/" + name + ".cypher").get(0).text()));
		this.reading = reading;
		this.source = source;
	}

	AuditReport run() {
		Map<String, String> known = ask("passages").stream()
			.collect(Collectors.toMap((row) -> row.get("passageId").asString(),
					(row) -> row.get("sha256").asString("")));
		if (known.isEmpty()) {
			throw new UnknownDocument(this.source.document());
		}
		DocumentText text = new DocumentText(known, this.source);
		return new AuditReport(this.source.document(), text.ids().size(), text.changed(), text.missing(), names(text),
				words(text), figures(text));
	}

	private List<Name> names(DocumentText text) {
		List<Name> left = new ArrayList<>();
		for (Record row : ask("names")) {
			List<String> names = row.get("names").asList((name) -> SourceText.comparable(name.asString()));
			List<String> passageIds = row.get("passageIds").asList(Value::asString);
			if (text.refutes(passageIds, (passage) -> names.stream().anyMatch(passage::contains))) {
				left.add(new Name(row.get("id").asString(), row.get("names").get(0).asString(), passageIds));
			}
		}
		return left;
	}

	private List<Quotation> words(DocumentText text) {
		List<Quotation> left = new ArrayList<>();
		for (Record row : ask("words")) {
			String words = row.get("words").asString();
			List<String> passageIds = row.get("passageIds").asList(Value::asString);
			if (text.refutes(passageIds, (passage) -> passage.contains(SourceText.comparable(words)))) {
				left.add(new Quotation(row.get("id").asString(), row.get("type").asString(null),
						row.get("otherId").asString(null), row.get("property").asString(), words, passageIds));
			}
		}
		return left;
	}

	private List<Figure> figures(DocumentText text) {
		Map<String, Set<String>> stated = ask("figures").stream()
			.collect(Collectors.toMap((row) -> row.get("passageId").asString(),
					(row) -> figuresOf(row.get("values").asList())));
		Set<String> anywhere = stated.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		List<Figure> left = new ArrayList<>();
		text.ids().forEach((id) -> {
			// A passage without facts of its own repeats figures of other passages.
			Set<String> expected = stated.getOrDefault(id, anywhere);
			figuresIn(text.of(id)).filter((figure) -> !expected.contains(figure))
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

	private List<Record> ask(String name) {
		return this.reading.read((tx) -> tx.run(file(name), parameters()).list());
	}

	private String file(String name) {
		return Objects.requireNonNull(this.files.get(name), name);
	}

	/** Returns the query for all passages of the document. */
	String passages() {
		return file("passages");
	}

	/** Returns the parameters of the queries in {@code cypher/audit}. */
	Map<String, Object> parameters() {
		return Map.of("document", this.source.document());
	}

}
