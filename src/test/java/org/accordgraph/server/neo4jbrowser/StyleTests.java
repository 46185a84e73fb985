package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.Label;
import org.accordgraph.model.StyleSheet;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheet of the model, parsed by the rules of Neo4j Browser. */
class StyleTests {

	private static final Pattern RULE = Pattern.compile("([^{}]+)\\{((?:[^{}\"]|\"[^\"]*\")*)\\}");

	private static final double READABLE = 4.5;

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final Vocabulary vocabulary = Vocabulary.in(this.folder);

	private final String text = new StyleSheet(this.vocabulary).grass();

	private final Map<String, Map<String, String>> rules = rules(this.text);

	@Test
	void isNothingButRules() {
		// A comment would become part of the next selector, which then matches nothing.
		assertThat(RULE.matcher(this.text).replaceAll("").strip()).isEmpty();
		assertThat(this.text.chars().filter((c) -> c == '\'').count()).isZero();
	}

	@Test
	void hasOneColonADeclaration() {
		assertThat(this.rules.values()).allSatisfy((declarations) -> assertThat(declarations).isNotEmpty()
			.allSatisfy((property, value) -> assertThat(value).doesNotContain(":")));
	}

	@Test
	void namesEveryLabelAndTypeOfTheModelAndNoOther() {
		assertThat(selected("node."))
			.containsExactlyInAnyOrderElementsOf(this.vocabulary.labels().stream().map(Label::name).toList());
		assertThat(selected("relationship.")).containsExactlyInAnyOrderElementsOf(this.vocabulary.types());
	}

	@Test
	void hasTheGeneralLabelBeforeTheSpecialOne() {
		List<String> order = List.copyOf(this.rules.keySet());
		assertThat(this.vocabulary.labels()).filteredOn((label) -> !label.within().isEmpty())
			.hasSizeGreaterThan(20)
			.allSatisfy((label) -> assertThat(order.indexOf("node." + label.within()))
				.isLessThan(order.indexOf("node." + label.name())));
	}

	/** A shape that is unknown to the explorer would be drawn as the default. */
	@Test
	void namesShapesThatTheExplorerDraws() throws IOException {
		String shapes = Files.readString(Path.of("src/main/resources/static/js/shapes.js"));
		assertThat(this.vocabulary.labels()).extracting((label) -> label.look().shape())
			.filteredOn((shape) -> !shape.isEmpty())
			.hasSizeGreaterThan(15)
			.allSatisfy((shape) -> assertThat(shapes).containsPattern("(?m)^  '?" + shape + "'?: "));
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

	private List<String> selected(String kind) {
		return this.rules.keySet()
			.stream()
			.filter((selector) -> selector.startsWith(kind))
			.map((selector) -> selector.substring(kind.length()))
			.toList();
	}

	private static Map<String, Map<String, String>> rules(String text) {
		Map<String, Map<String, String>> rules = new LinkedHashMap<>();
		RULE.matcher(text).results().forEach((rule) -> {
			Map<String, String> declarations = new LinkedHashMap<>();
			for (String declaration : rule.group(2).strip().split(";")) {
				String[] parts = declaration.split(":", 2);
				declarations.put(parts[0].strip(), parts[1].strip());
			}
			assertThat(rules.put(rule.group(1).strip(), declarations)).isNull();
		});
		return rules;
	}

	/** The contrast ratio as defined by WCAG 2. */
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
