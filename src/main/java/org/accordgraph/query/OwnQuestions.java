package org.accordgraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.cypher.AllowedCypher;
import org.accordgraph.cypher.CypherFile;
import org.accordgraph.support.startup.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads questions from a folder of the operator, {@code <subject>/<question>.cypher}, in
 * addition to the built-in ones.
 */
@Component
class OwnQuestions {

	private final @Nullable Path directory;

	OwnQuestions(@Value("${accord.questions.directory:#{null}}") @Nullable Path directory) {
		this.directory = directory;
	}

	/**
	 * Reads the folder.
	 * @return its files, with names like those of built-in ones; empty if no folder is
	 * set
	 * @throws StartupFailure if the folder or a file cannot be read, or a file is not
	 * allowed
	 */
	List<CypherFile> files() {
		Path folder = this.directory;
		if (folder == null) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(folder, 2)) {
			return paths.filter((path) -> path.toString().endsWith(".cypher"))
				.sorted()
				.map((path) -> file(folder, path))
				.toList();
		}
		catch (IOException ex) {
			throw new StartupFailure("The folder " + folder + " cannot be read (" + ex
					+ "): set accord.questions.directory (ACCORD_QUESTIONS_DIRECTORY) to a folder that contains <subject>/<question>.cypher.",
					ex);
		}
	}

	private static CypherFile file(Path folder, Path path) {
		try {
			String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
			return AllowedCypher
				.require(new CypherFile("questions/" + name, Files.readString(path).replace("\r\n", "\n")));
		}
		catch (IOException ex) {
			throw new StartupFailure("The question file " + path + " cannot be read as UTF-8 (" + ex + ").", ex);
		}
	}

}
