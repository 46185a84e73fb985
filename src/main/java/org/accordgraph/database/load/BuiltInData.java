package org.accordgraph.database.load;

import java.util.List;
import java.util.Locale;

import org.accordgraph.support.startup.StartupFailure;

/** Which of the built-in datasets are loaded: the setting {@code accord.seed}. */
public enum BuiltInData {

	/** The page, and what later reports say of its entities. */
	ALL("seed/*.cypher", "followups/*.cypher"),

	/** The page alone. */
	PAGE("seed/*.cypher"),

	/** Neither; imported packages need none. */
	NONE;

	private final List<String> scripts;

	BuiltInData(String... scripts) {
		this.scripts = List.of(scripts);
	}

	/** The scripts below {@code cypher/}, in the order in which they run. */
	List<String> scripts() {
		return this.scripts;
	}

	/**
	 * Reads the setting.
	 * @param setting {@code all}, {@code page} or {@code none}; {@code true} and
	 * {@code false} stand for the first and the last
	 * @throws StartupFailure if it is none of these
	 */
	public static BuiltInData of(String setting) {
		return switch (setting.strip().toLowerCase(Locale.ROOT)) {
			case "all", "true" -> ALL;
			case "page" -> PAGE;
			case "none", "false" -> NONE;
			default -> throw new StartupFailure(
					"accord.seed is '%s': enter all, page (without later reports) or none.".formatted(setting));
		};
	}

}
