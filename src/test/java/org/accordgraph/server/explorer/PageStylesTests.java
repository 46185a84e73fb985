package org.accordgraph.server.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of a page's style sheet are nested in the class of that page, so that they
 * reach no element of another one. All pages have the same document.
 */
class PageStylesTests {

	private static final Path STATIC = Path.of("src/main/resources/static");

	/** Of all pages. */
	private static final Set<String> SHARED = Set.of("base.css", "parts.css", "common.css", "print.css");

	/** The classes of the pages whose rules a file holds. */
	static final Map<String, Set<String>> PAGES = Map.of("overview.css", Set.of(".overview"), "ask.css",
			Set.of(".questions", ".question"), "pages.css", Set.of(".entity-page"), "when-where.css",
			Set.of(".timeline", ".targets", ".map", ".changes"), "import.css", Set.of(".import"), "graph.css",
			Set.of(".picture"));

	static final List<Map.Entry<String, Set<String>>> FILES = List.copyOf(PAGES.entrySet());

	/** Cytoscape looks for this rule, under this name. */
	private static final String CYTOSCAPE = ".__________cytoscape_container";

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern ALTERNATIVES = Pattern.compile("^:is\\((.*)\\)$");

	@ParameterizedTest
	@FieldSource("FILES")
	void reachOnlyTheirPage(Map.Entry<String, Set<String>> file) throws IOException {
		List<String> outermost = outermost(read("css/" + file.getKey()));
		assertThat(outermost).filteredOn((selector) -> !selector.equals(CYTOSCAPE))
			.isNotEmpty()
			.allSatisfy((selector) -> assertThat(file.getValue()).containsAll(classes(selector)));
	}

	/** Otherwise they would begin at an element within the page, and apply to nothing. */
	@ParameterizedTest
	@FieldSource("FILES")
	void nameThePageWhereTheyDependOnWhatIsAroundIt(Map.Entry<String, Set<String>> file) throws IOException {
		assertThat(read("css/" + file.getKey())).doesNotContainPattern("\\.with-panel (?!&)")
			.doesNotContainPattern("(?m)^\\s*(:root|html|body)\\b");
	}

	@Test
	void areAllKnownAndLoaded() throws IOException {
		try (Stream<Path> files = Files.list(STATIC.resolve("css"))) {
			Set<String> names = files.map((file) -> file.getFileName().toString()).collect(Collectors.toSet());
			assertThat(names)
				.containsExactlyInAnyOrderElementsOf(Stream.concat(SHARED.stream(), PAGES.keySet().stream()).toList());
			String document = Files.readString(STATIC.resolve("index.html"));
			assertThat(names).allSatisfy((name) -> assertThat(document).contains("href=\"css/" + name + "\""));
		}
	}

	/** A class that no script sets would hold rules for nothing. */
	@Test
	void belongToPagesThatExist() throws IOException {
		String scripts;
		try (Stream<Path> files = Files.walk(STATIC.resolve("js"))) {
			scripts = files.filter(Files::isRegularFile).map(PageStylesTests::text).collect(Collectors.joining());
		}
		assertThat(PAGES.values().stream().flatMap(Set::stream)).allSatisfy(
				(page) -> assertThat(scripts).containsPattern("class: '([a-z-]+ )*" + page.substring(1) + "\\b"));
	}

	@Test
	void findsARuleOutsideAPage() {
		assertThat(outermost(
				".a { b { c: d } @media (x) { e { f: g } } } .timeline > li { h: i } @media (y) { .z { j: k } }"))
			.containsExactly(".a", ".timeline > li", "@media (y)");
	}

	private static List<String> outermost(String css) {
		List<String> selectors = new ArrayList<>();
		StringBuilder selector = new StringBuilder();
		int depth = 0;
		for (char each : css.toCharArray()) {
			if (each == '{') {
				if (depth == 0) {
					selectors.add(selector.toString().strip());
					selector.setLength(0);
				}
				depth++;
			}
			else if (each == '}') {
				depth--;
			}
			else if (depth == 0) {
				selector.append(each);
			}
		}
		return selectors;
	}

	private static List<String> classes(String selector) {
		return List.of(ALTERNATIVES.matcher(selector).replaceFirst("$1").split(",\\s*"));
	}

	private static String read(String file) throws IOException {
		return COMMENT.matcher(Files.readString(STATIC.resolve(file))).replaceAll("");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
