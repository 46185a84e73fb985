package org.accordgraph.cypher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.accordgraph.support.startup.StartupFailure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.StringUtils;

/**
 * Reads the folder {@code cypher/}, on disk or in the jar, once at startup with the class
 * loader of this class, and serves it from memory to any thread.
 */
@Component
public class CypherFolder {

	/**
	 * The file name extensions that are read here; images are served as static resources.
	 */
	private static final Set<String> TEXTS = Set.of("cypher", "csv", "html");

	private final AntPathMatcher matcher = new AntPathMatcher();

	private final String location;

	private final Map<String, CypherFile> files;

	/**
	 * Reads the folder.
	 * @param location a resource location ({@code file:/somewhere/cypher/},
	 * {@code classpath:/cypher/})
	 */
	public CypherFolder(@Value("${accord.cypher.location:classpath:/cypher/}") String location) {
		this.location = location.endsWith("/") ? location : location + "/";
		this.files = read(new PathMatchingResourcePatternResolver(CypherFolder.class.getClassLoader()));
	}

	/** Returns the resource location of the folder, with a trailing slash. */
	public String location() {
		return this.location;
	}

	/**
	 * Returns the files that match a pattern.
	 * @param pattern an Ant-style pattern, such as {@code seed/*.cypher}
	 * @return the files, sorted by name
	 * @throws StartupFailure if there is no such file
	 */
	public List<CypherFile> files(String pattern) {
		List<CypherFile> found = filesIfAny(pattern);
		if (found.isEmpty()) {
			throw new StartupFailure("There is no file " + pattern + " in " + this.location
					+ ": set accord.cypher.location (ACCORD_CYPHER_LOCATION) to the folder that contains schema/, seed/, derive/ and questions/.");
		}
		return found;
	}

	/**
	 * Returns the files that match a pattern, if there are any.
	 * @param pattern an Ant-style pattern, such as {@code gds/{subject}/*.cypher}
	 * @return the files, sorted by name
	 */
	public List<CypherFile> filesIfAny(String pattern) {
		return this.files.values().stream().filter((file) -> this.matcher.match(pattern, file.name())).toList();
	}

	/**
	 * Returns the text of one file.
	 * @param name its path below the folder, such as {@code import/find-entities.cypher}
	 * @throws StartupFailure if there is no such file
	 */
	public String text(String name) {
		return files(name).get(0).text();
	}

	private Map<String, CypherFile> read(ResourcePatternResolver resolver) {
		try {
			Resource root = resolver.getResource(this.location);
			return root.isFile() ? onDisk(root.getFile().toPath()) : packaged(resolver, root);
		}
		catch (FileNotFoundException ex) {
			return Map.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.location, ex);
		}
	}

	private static Map<String, CypherFile> onDisk(Path folder) throws IOException {
		Map<String, CypherFile> files = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
				for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
					String name = folder.relativize(file).toString().replace('\\', '/');
					if (isText(name)) {
						files.put(name, file(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
					}
				}
			}
		}
		return files;
	}

	private Map<String, CypherFile> packaged(ResourcePatternResolver resolver, Resource root) throws IOException {
		Map<String, CypherFile> files = new TreeMap<>();
		int beginning = root.getURL().toString().length();
		for (Resource resource : resolver.getResources(this.location + "**/*.*")) {
			String name = resource.getURL().toString().substring(beginning);
			if (isText(name)) {
				files.put(name, file(name, resource.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		return files;
	}

	private static boolean isText(String name) {
		return TEXTS.contains(String.valueOf(StringUtils.getFilenameExtension(name)));
	}

	private static CypherFile file(String name, String text) {
		CypherFile file = new CypherFile(name, text.replace("\r\n", "\n"));
		return name.endsWith(".cypher") ? AllowedCypher.require(file) : file;
	}

}
