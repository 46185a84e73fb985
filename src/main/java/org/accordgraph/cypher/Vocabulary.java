package org.accordgraph.cypher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.accordgraph.refusal.StartRefused;

/**
 * The names of the model, from {@code cypher/vocabulary.csv}: a label, relationship type
 * or property that does not stand there is a slip of the pen.
 *
 * @param entries all of them, in the order of the file
 */
public record Vocabulary(List<Entry> entries) {

	/**
	 * Labels and types are the only names in Cypher that begin with a capital after
	 * these.
	 */
	private static final Pattern LABEL_OR_TYPE = Pattern.compile("[:|&!]\\s*([A-Z]\\w*)");

	/**
	 * One name.
	 *
	 * @param kind {@code label}, {@code type} or {@code property}
	 * @param name the name
	 * @param on what carries it: for a label, the more general one
	 * @param meaning what it means, in words
	 * @param values the values that it takes, if they are enumerated
	 * @param follows from which values of another property of the same thing one of its
	 * own follows, if it does
	 */
	public record Entry(String kind, String name, String on, String meaning, List<String> values, String follows) {

		private static Entry of(CSVRecord row) {
			String values = row.isSet("values") ? row.get("values") : "";
			return new Entry(row.get("kind"), row.get("name"), row.get("on"), row.get("meaning"),
					values.isBlank() ? List.of() : List.of(values.split("\\|")),
					row.isSet("follows") ? row.get("follows") : "");
		}

		/** What carries it, one by one. */
		public List<String> carriers() {
			return List.of(this.on.split("; "));
		}

	}

	/**
	 * Reads it.
	 * @param folder the folder {@code cypher/}
	 */
	public static Vocabulary in(CypherFolder folder) {
		String csv = folder.text("vocabulary.csv");
		try (var rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))) {
			return new Vocabulary(rows.stream().map(Entry::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All labels, relationship types and properties. */
	public Set<String> names() {
		return this.entries.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
	}

	/** The relationship types, in the order of the file. */
	public List<String> types() {
		return this.entries.stream().filter((entry) -> entry.kind().equals("type")).map(Entry::name).toList();
	}

	/**
	 * The values that a property of a label takes.
	 * @param label the label
	 * @param property the property's name
	 * @return all of them, in the order of the file
	 * @throws StartRefused if the file does not enumerate them
	 */
	public List<String> valuesOn(String label, String property) {
		List<String> values = valuesIfAny(label, property);
		if (values.isEmpty()) {
			throw new StartRefused(
					"vocabulary.csv does not tell which values the property %s of %s takes: add them to its row, with | between them."
						.formatted(property, label));
		}
		return values;
	}

	/**
	 * The values that a property takes, if they are enumerated.
	 * @param on the label or relationship type that carries it
	 * @param property the property's name
	 * @return all of them, in the order of the file; none if any value may stand there
	 */
	public List<String> valuesIfAny(String on, String property) {
		return this.entries.stream()
			.filter((entry) -> entry.kind().equals("property") && entry.name().equals(property)
					&& entry.carriers().contains(on))
			.map(Entry::values)
			.filter((values) -> !values.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * From which values of another property a whole number follows.
	 * @param on the label that carries both
	 * @param property the property that follows, such as {@code firmness}
	 * @return the numbers by the other property's values; a value that stands in no list
	 * goes with any number
	 */
	public Map<String, Long> followers(String on, String property) {
		Map<String, Long> followers = new LinkedHashMap<>();
		this.entries.stream()
			.filter((entry) -> entry.name().equals(property) && entry.carriers().contains(on))
			.flatMap((entry) -> Stream.of(entry.follows().split("; ")))
			.map((line) -> line.split(" "))
			.filter((words) -> words.length > 1)
			.forEach((words) -> Stream.of(words)
				.skip(1)
				.forEach((value) -> followers.put(value, Long.valueOf(words[0]))));
		return followers;
	}

	/**
	 * What a property or relationship type means, in words.
	 * @param name its name
	 * @param on the label that carries it; where none is told of, any does
	 */
	public String meaning(String name, String on) {
		List<Entry> all = this.entries.stream()
			.filter((entry) -> !entry.kind().equals("label") && entry.name().equals(name))
			.toList();
		return all.stream()
			.filter((entry) -> entry.carriers().contains(on))
			.findFirst()
			.or(() -> all.stream().findFirst())
			.map(Entry::meaning)
			.orElse("");
	}

	/**
	 * What a relationship type may link.
	 * @param type the type
	 * @return from which labels to which, any pair of one entry; none if it is no type
	 */
	public List<Ends> endsOf(String type) {
		return this.entries.stream()
			.filter((entry) -> entry.kind().equals("type") && entry.name().equals(type))
			.flatMap((entry) -> Stream.of(entry.on().split("; ")))
			.map((ends) -> ends.split(" → "))
			.map((ends) -> new Ends(List.of(ends[0].split("\\|")), List.of(ends[1].split("\\|"))))
			.toList();
	}

	/**
	 * What a relationship may link.
	 *
	 * @param from the labels where it may begin
	 * @param to the labels where it may end
	 */
	public record Ends(List<String> from, List<String> to) {

	}

	/** The labels that a more general one is divided into, in the order of the file. */
	public List<String> kindsOf(String label) {
		return this.entries.stream()
			.filter((entry) -> entry.kind().equals("label") && entry.on().equals(label))
			.map(Entry::name)
			.toList();
	}

	/**
	 * The values that a property takes.
	 * @param property its name
	 * @param example one of them
	 * @return all values of the enumeration that has the example; none if there is none
	 */
	public List<String> valuesOf(String property, String example) {
		return this.entries.stream()
			.filter((entry) -> entry.kind().equals("property") && entry.name().equals(property))
			.map(Entry::values)
			.filter((values) -> values.contains(example))
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * Looks for a label or relationship type that is none.
	 * @param text a Cypher text
	 * @return the first one
	 */
	public Optional<MatchResult> unknownIn(String text) {
		Set<String> names = names();
		return LABEL_OR_TYPE.matcher(CypherText.codeOnly(text))
			.results()
			.filter((name) -> !names.contains(name.group(1)))
			.findFirst();
	}

}
