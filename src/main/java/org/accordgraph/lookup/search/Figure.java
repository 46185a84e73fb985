package org.accordgraph.lookup.search;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures: 300万辆 is 3,000,000 of 辆.
 *
 * @param value the number, with 万 or million multiplied out
 * @param unit the unit as the graph writes it; empty if the text names none
 */
record Figure(BigDecimal value, String unit) {

	private static final String AREA = "areaKm2";

	private static final String AREA_UNIT = "平方公里";

	/** Separates a unit from the time that a rate is for: 立方米/年. */
	private static final String PER = "/";

	/** The figure that an entity states in its properties. */
	static Optional<Figure> of(Map<String, ?> entity) {
		if (entity.get(AREA) instanceof Number area) {
			return Optional.of(new Figure(number(area), AREA_UNIT));
		}
		return (entity.get("value") instanceof Number value)
				? Optional.of(new Figure(number(value), text(entity.get("unit")))) : Optional.empty();
	}

	private static BigDecimal number(Number number) {
		return new BigDecimal(number.toString());
	}

	private static String text(@Nullable Object text) {
		return (text != null) ? text.toString() : "";
	}

	/**
	 * Whether it answers to another one that somebody typed: the number is the same, and
	 * so is the unit, if one was typed. A rate answers to its unit (立方米/年 to 立方米).
	 */
	boolean answers(Figure typed) {
		return this.value.compareTo(typed.value) == 0
				&& (typed.unit.isEmpty() || this.unit.equals(typed.unit) || this.unit.startsWith(typed.unit + PER));
	}

	/** The key by which the index {@code entity_figures} finds it. */
	String key() {
		return number() + " " + this.unit;
	}

	/** Its number in plain digits, without zeros after the point. */
	String number() {
		return (this.value.signum() == 0) ? "0" : this.value.stripTrailingZeros().toPlainString();
	}

}
