package org.accordgraph.query;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.TypeSystem;

/**
 * Converts values of types that only the driver knows, so that every format writes them
 * as what they are: a duration as in ISO 8601 ({@code P1Y14D}), a point as a map of its
 * coordinates, bytes in Base64.
 */
final class PlainValue {

	private static final TypeSystem TYPES = TypeSystem.getDefault();

	private static final int MONTHS = 12;

	private static final int SECONDS = 60;

	private PlainValue() {
	}

	static Object of(Value value) {
		if (value.hasType(TYPES.DURATION())) {
			return duration(value.asIsoDuration());
		}
		if (value.hasType(TYPES.POINT())) {
			return point(value.asPoint());
		}
		if (value.hasType(TYPES.BYTES())) {
			return Base64.getEncoder().encodeToString(value.asByteArray());
		}
		return value.asObject();
	}

	private static String duration(IsoDuration duration) {
		String days = part(duration.months() / MONTHS, "Y") + part(duration.months() % MONTHS, "M")
				+ part(duration.days(), "D");
		long minutes = duration.seconds() / SECONDS;
		String time = part(minutes / SECONDS, "H") + part(minutes % SECONDS, "M")
				+ seconds(duration.seconds() % SECONDS, duration.nanoseconds());
		String all = days + (time.isEmpty() ? "" : "T" + time);
		return "P" + (all.isEmpty() ? "0D" : all);
	}

	private static String part(long number, String unit) {
		return (number != 0) ? number + unit : "";
	}

	private static String seconds(long seconds, int nanoseconds) {
		if (nanoseconds == 0) {
			return part(seconds, "S");
		}
		return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanoseconds, 9)).stripTrailingZeros().toPlainString()
				+ "S";
	}

	private static Map<String, Object> point(Point point) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("x", point.x());
		told.put("y", point.y());
		if (!Double.isNaN(point.z())) {
			told.put("z", point.z());
		}
		told.put("srid", point.srid());
		return told;
	}

}
