package org.accordgraph.browser;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheet, read by the rules of Neo4j Browser, beside the vocabulary. */
class StyleTests {

	private static final Path CYPHER = Path.of("cypher");

	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{((?:[^{}\"]|\"[^\"]*\")*)\\}");

	private static final double READABLE = 4.5;

	private final Map<String, Map<String, String>> rules = rules();

	@Test
	void isNothingButRules() throws IOException {
		// A comment would become a part of the next selector, and draw nothing.
		assertThat(RULE.matcher(text()).replaceAll("").strip()).isEmpty();
		assertThat(text().chars().filter((c) -> c == '\'').count()).isZero();
	}

	@Test
	void hasOneColonADeclaration() {
		assertThat(this.rules.values()).allSatisfy((declarations) -> assertThat(declarations).isNotEmpty()
			.allSatisfy((property, value) -> assertThat(value).doesNotContain(":")));
	}

	@Test
	void namesEveryLabelAndTypeOfTheVocabularyAndNoOther() throws IOException {
		assertThat(selected("node.")).isEqualTo(names("label"));
		assertThat(selected("relationship.")).isEqualTo(names("type"));
	}

	@Test
	void hasTheGeneralLabelBeforeTheSpecialOne() throws IOException {
		List<String> order = List.copyOf(this.rules.keySet());
		for (CSVRecord label : vocabulary("label")) {
			if (!label.get("on").isEmpty()) {
				assertThat(order.indexOf("node." + label.get("on"))).as(label.get("name"))
					.isLessThan(order.indexOf("node." + label.get("name")));
			}
		}
	}

	@Test
	void hasCaptionsThatCanBeRead() {
		this.rules.forEach((selector, rule) -> {
			if (rule.containsKey("color") && rule.containsKey("text-color-internal") && selector.startsWith("node.")) {
				assertThat(contrast(rule.get("color"), rule.get("text-color-internal"))).as(selector)
					.isGreaterThanOrEqualTo(READABLE);
			}
		});
	}

	@Test
	void drawsWhatIsDerivedThinnerThanWhatIsStated() {
		assertThat(width("COUNTERPART_OF")).isLessThan(width("SIGNED")).isLessThan(width("HAS_DUTY"));
		assertThat(this.rules.get("relationship.HAS_DUTY").get("caption")).contains("{basis}");
	}

	private int width(String type) {
		return Integer.parseInt(this.rules.get("relationship." + type).get("shaft-width").replace("px", ""));
	}

	private Set<String> selected(String kind) {
		return this.rules.keySet()
			.stream()
			.filter((selector) -> selector.startsWith(kind))
			.map((selector) -> selector.substring(kind.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> names(String kind) throws IOException {
		return vocabulary(kind).stream().map((row) -> row.get("name")).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<CSVRecord> vocabulary(String kind) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(Files.readString(CYPHER.resolve("vocabulary.csv"))))
			.stream()
			.filter((row) -> row.get("kind").equals(kind))
			.toList();
	}

	private static Map<String, Map<String, String>> rules() {
		Map<String, Map<String, String>> rules = new LinkedHashMap<>();
		RULE.matcher(text()).results().forEach((rule) -> {
			Map<String, String> declarations = new LinkedHashMap<>();
			for (String declaration : rule.group(2).strip().split(";")) {
				String[] parts = declaration.split(":", 2);
				declarations.put(parts[0].strip(), parts[1].strip());
			}
			assertThat(rules.put(rule.group(1).strip(), declarations)).isNull();
		});
		return rules;
	}

	private static String text() {
		try {
			return Files.readString(CYPHER.resolve("browser/style.grass"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** As WCAG 2 defines it. */
	private static double contrast(String one, String other) {
		double brighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (brighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.03928) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
