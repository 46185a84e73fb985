package org.accordgraph.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of {@code cypher/} with a changed fact, one index more and one less.
 */
final class ChangedCypher {

	/** The folder that it is a copy of. */
	static final Path ORIGINAL = Path.of("cypher").toAbsolutePath();

	private static final String DROPPED = "search_name_script";

	private ChangedCypher() {
	}

	static Path folder() throws Exception {
		return OncePerRun.made("cypher", (part) -> {
			FileSystemUtils.copyRecursively(ORIGINAL, part);
			Path script = part.resolve("seed/20-science-city.cypher");
			String text = Files.readString(script);
			assertThat(text).contains("areaKm2: 394.2");
			Files.writeString(script, text.replace("areaKm2: 394.2", "areaKm2: 400"));
			Files.writeString(part.resolve("schema/20-more.cypher"),
					"CREATE INDEX more IF NOT EXISTS FOR (place:Place) ON (place.areaKm2);\n");
			dropIndex(part.resolve("schema"));
		});
	}

	/**
	 * One that no statement names, as a search in it or a hint do: those fail without it.
	 */
	private static void dropIndex(Path schema) throws IOException {
		try (Stream<Path> files = Files.list(schema)) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				String without = text.replaceFirst("(?s)CREATE (?:RANGE )?INDEX " + DROPPED + " .*?;\\n", "");
				if (!without.equals(text)) {
					Files.writeString(file, without);
					return;
				}
			}
		}
		throw new IllegalStateException("There is no index " + DROPPED + " in cypher/schema");
	}

}
