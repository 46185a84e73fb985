package org.accordgraph.cypher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.accordgraph.refusal.StartRefused;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The folder {@code cypher/}: a folder of the disk, or the one packaged in the jar.
 */
@Component
public class CypherFolder {

	private final ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final String location;

	/**
	 * Creates the folder.
	 * @param location a resource location that ends in a slash
	 * ({@code file:/somewhere/cypher/}, {@code classpath:/cypher/})
	 */
	public CypherFolder(@Value("${accord.cypher.location:classpath:/cypher/}") String location) {
		this.location = location.endsWith("/") ? location : location + "/";
	}

	/** Where the folder is, as a resource location that ends in a slash. */
	public String location() {
		return this.location;
	}

	/**
	 * Reads the files below a subfolder.
	 * @param pattern which files, such as {@code seed/*.cypher}
	 * @return the files in order of their names
	 * @throws StartRefused if there is no such file
	 */
	public List<CypherFile> files(String pattern) {
		try {
			String subfolder = pattern.substring(0, pattern.indexOf('/') + 1);
			List<CypherFile> files = new ArrayList<>();
			for (Resource resource : this.resolver.getResources(this.location + pattern)) {
				String path = resource.getURL().toString();
				String name = path.substring(path.lastIndexOf("/" + (subfolder.isEmpty() ? pattern : subfolder)) + 1);
				files.add(new CypherFile(name,
						resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n")));
			}
			if (files.isEmpty()) {
				throw none(pattern, null);
			}
			files.sort(Comparator.comparing(CypherFile::name));
			return List.copyOf(files);
		}
		catch (FileNotFoundException ex) {
			throw none(pattern, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.location + pattern, ex);
		}
	}

	private StartRefused none(String pattern, @Nullable FileNotFoundException cause) {
		return new StartRefused("There is no file " + pattern + " in " + this.location
				+ ": set accord.cypher.location (ACCORD_CYPHER_LOCATION) to the folder that holds schema/, seed/, derive/ and questions/.",
				cause);
	}

}
