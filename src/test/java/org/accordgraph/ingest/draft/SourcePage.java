package org.accordgraph.ingest.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.query.evidence.SourceText;

/**
 * The text of the built-in page, if it is here. The page holds two articles; each is
 * pasted as a text of its own, a heading on a line of its own and a segment as one
 * paragraph.
 */
final class SourcePage {

	static final LocalDate PUBLISHED = LocalDate.of(2021, 12, 18);

	private static final String PAGE = "cqcd-2021";

	private static final String SECOND_ARTICLE = "major-projects";

	private SourcePage() {
	}

	/** The file with the text: accord.source, or the one beside the repository. */
	static Optional<Path> file() {
		String given = System.getProperty("accord.source", System.getenv().getOrDefault("ACCORD_SOURCE", ""));
		Path file = given.isEmpty() ? Path.of("..", "shared", "source", "passages.tsv") : Path.of(given);
		return Files.exists(file) ? Optional.of(file) : Optional.empty();
	}

	/** The passages by their local ids. */
	static Map<String, String> passages(Path file) {
		Map<String, String> local = new LinkedHashMap<>();
		SourceText.read(file, PAGE)
			.passages()
			.forEach((id, text) -> local.put(id.replaceFirst("^" + PAGE + "\\.", ""), text));
		return local;
	}

	/** The two articles as somebody would paste them. */
	static List<String> articles(Map<String, String> passages) {
		List<String> articles = new ArrayList<>();
		for (boolean second : new boolean[] { false, true }) {
			StringBuilder article = new StringBuilder();
			String before = "";
			boolean heading = false;
			for (Map.Entry<String, String> passage : passages.entrySet()) {
				String segment = passage.getKey().substring(0, passage.getKey().indexOf('.'));
				String text = passage.getValue();
				if (segment.equals(SECOND_ARTICLE) == second) {
					boolean own = !text.matches("(?s).*[。；！？…”]$");
					article.append((heading || own || !segment.equals(before)) ? "\n" : "").append(text);
					heading = own;
					before = segment;
				}
			}
			articles.add(article.toString().strip());
		}
		return articles;
	}

}
