package org.accordgraph.ingest.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/import.md} lists the issue codes that the code reports, and no others. */
class IssueCodesTests {

	private static final Path SOURCES = Path.of("src/main/java/org/accordgraph/ingest");

	private static final Pattern DOCUMENTED = Pattern.compile("^\\| `([a-z]+\\.[a-z-]+)` \\|", Pattern.MULTILINE);

	@Test
	void areThoseOfTheDocumentation() throws IOException {
		Set<String> documented = matches(DOCUMENTED, Files.readString(Path.of("docs/import.md")));
		String groups = documented.stream()
			.map((code) -> code.substring(0, code.indexOf('.')))
			.distinct()
			.collect(Collectors.joining("|"));
		Set<String> reported = matches(Pattern.compile("\"((?:" + groups + ")\\.[a-z-]+)\""), sources());
		assertThat(reported).hasSizeGreaterThan(50).isEqualTo(documented);
	}

	/** The explorer shows issues in the language of the page. */
	@Test
	void haveChineseWordsInTheExplorer() throws IOException {
		String words = Files.readString(Path.of("src/main/resources/static/js/i18n/issues-zh.js"));
		Set<String> inChinese = matches(Pattern.compile("^  '([a-z]+\\.[a-z-]+)': \\[", Pattern.MULTILINE), words);
		assertThat(inChinese).isEqualTo(matches(DOCUMENTED, Files.readString(Path.of("docs/import.md"))));
		try (Stream<Path> checks = Files.list(Path.of("cypher/checks"))) {
			assertThat(checks.map((check) -> check.getFileName().toString().replace(".cypher", "")))
				.allMatch((check) -> words.contains("'" + check + "': '"));
		}
	}

	private static Set<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(IssueCodesTests::read)
				.collect(Collectors.joining());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
