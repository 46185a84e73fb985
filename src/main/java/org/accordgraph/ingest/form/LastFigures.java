package org.accordgraph.ingest.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;

/**
 * The last known figure of each entity and indicator of the graph, by their names.
 */
public final class LastFigures {

	private static final char SEPARATOR = '|';

	private final Map<String, LastFigure> byName = new LinkedHashMap<>();

	private final Map<String, String> indicators = new HashMap<>();

	/**
	 * A figure.
	 *
	 * @param entity the name of what it is about
	 * @param indicator the name of the indicator
	 * @param value the value
	 * @param unit the unit
	 * @param on the day or the last day of the period, as text; may be empty
	 */
	public record LastFigure(String entity, String indicator, BigDecimal value, String unit, String on) {

		/** The figure as a person reads it. */
		public String shown() {
			return this.value.toPlainString() + " " + this.unit + (this.on.isEmpty() ? "" : " (" + this.on + ")");
		}

	}

	/**
	 * Takes the rows of {@code import/forms/last-figures.cypher}.
	 * @param rows the latest figure of each entity and indicator
	 */
	public LastFigures(List<Record> rows) {
		for (Record row : rows) {
			LastFigure figure = new LastFigure(row.get("entity").asString(), row.get("indicator").asString(),
					new BigDecimal(row.get("value").asObject().toString()).stripTrailingZeros(),
					row.get("unit").asString(), row.get("on").asString(""));
			row.get("names")
				.asList((name) -> name.asString())
				.forEach((name) -> this.byName.putIfAbsent(key(name, figure.indicator()), figure));
			this.indicators.putIfAbsent(figure.indicator() + SEPARATOR + figure.unit(),
					row.get("indicatorId").asString());
		}
	}

	/** The last figure of an entity, by one of its names. */
	public Optional<LastFigure> of(String entity, String indicator) {
		return Optional.ofNullable(this.byName.get(key(entity, indicator)));
	}

	/** The id of an indicator with a name and unit. */
	public Optional<String> indicator(String name, String unit) {
		return Optional.ofNullable(this.indicators.get(name + SEPARATOR + unit));
	}

	/** All figures, each once. */
	public List<LastFigure> all() {
		return this.byName.values().stream().distinct().toList();
	}

	private static String key(String entity, String indicator) {
		return entity.replace('(', '（').replace(')', '）') + SEPARATOR + indicator;
	}

}
