package org.accordgraph.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.refusal.StartRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder of somebody's own questions beside the built-in ones, laid out as
 * {@code <subject>/<question>.cypher}.
 */
@Component
class OwnQuestions {

	private final @Nullable Path directory;

	OwnQuestions(@Value("${accord.questions.directory:#{null}}") @Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * Reads the folder.
	 * @return its files, named as built-in ones are; none if no folder is set
	 * @throws StartRefused if it cannot be read
	 */
	List<CypherFile> files() {
		if (this.directory == null) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(this.directory, 2)) {
			return paths.filter((path) -> path.toString().endsWith(".cypher")).sorted().map(this::file).toList();
		}
		catch (IOException ex) {
			throw new StartRefused("The folder " + this.directory + " cannot be read (" + ex
					+ "): set accord.questions.directory (ACCORD_QUESTIONS_DIRECTORY) to a folder of <subject>/<question>.cypher.",
					ex);
		}
	}

	private CypherFile file(Path path) {
		try {
			String name = this.directory.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
			return new CypherFile("questions/" + name, Files.readString(path).replace("\r\n", "\n"));
		}
		catch (IOException ex) {
			throw new StartRefused("The question file " + path + " cannot be read as UTF-8 (" + ex + ").", ex);
		}
	}

}
