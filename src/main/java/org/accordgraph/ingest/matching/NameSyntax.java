package org.accordgraph.ingest.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.lookup.search.NormalForm;
import org.accordgraph.model.NamePart;
import org.accordgraph.model.NamePart.Kind;

import org.springframework.stereotype.Component;

/**
 * Divides Chinese names with patterns that are made of
 * {@code cypher/model/name-parts.csv}.
 */
@Component
class NameSyntax {

	private static final int SHORTEST_CORE = 2;

	private final Pattern seat;

	private final Pattern bareSeat;

	private final Pattern bodies;

	private final Pattern places;

	/** The peoples that the name of an autonomous place names after its own. */
	private final Pattern peoples;

	private final Set<String> seats;

	private final Map<String, String> groups;

	NameSyntax(CypherFolder folder) {
		List<NamePart> parts = NamePart.in(folder);
		this.seat = Pattern.compile("^(\\p{IsHan}{2,3}?)(?:" + any(parts, Kind.SEAT_ENDING) + ")(?=\\p{IsHan}{2})");
		this.bareSeat = Pattern.compile("^(" + any(parts, Kind.BARE_SEAT) + ")(?=\\p{IsHan}{3})");
		// The first match from the left is the longest ending.
		this.bodies = Pattern.compile("(" + any(parts, Kind.BODY_ENDING) + ")$");
		this.places = Pattern.compile("(" + any(parts, Kind.PLACE_ENDING) + ")$");
		this.peoples = Pattern
			.compile("(?<=^\\p{IsHan}{2})(?:\\p{IsHan}{1,4}?(?:" + any(parts, Kind.PEOPLE_ENDING) + "))+$");
		this.seats = parts.stream()
			.filter((part) -> part.kind() == Kind.BARE_SEAT)
			.map(NamePart::text)
			.collect(Collectors.toSet());
		this.groups = parts.stream()
			.filter((part) -> !part.group().isEmpty())
			.collect(Collectors.toMap(NamePart::text, NamePart::group));
	}

	private static String any(List<NamePart> parts, Kind kind) {
		return parts.stream()
			.filter((part) -> part.kind() == kind)
			.map((part) -> Pattern.quote(part.text()))
			.collect(Collectors.joining("|"));
	}

	/** The names of an entity, divided. */
	List<NameParts> parts(ComparedEntity entity) {
		return entity.names()
			.stream()
			.filter((name) -> !name.isBlank())
			.map((name) -> entity.isPlace() ? ofPlace(name) : entity.hasDividedNames() ? ofBody(name) : undivided(name))
			.filter((parts) -> !parts.core().isEmpty())
			.distinct()
			.toList();
	}

	private NameParts ofBody(String name) {
		String whole = NormalForm.of(name).text();
		Matcher begins = this.seat.matcher(whole);
		Matcher bare = this.bareSeat.matcher(whole);
		if (begins.find()) {
			return divided(whole, begins.group(1), whole.substring(begins.end()), this.bodies);
		}
		if (bare.find()) {
			return divided(whole, bare.group(1), whole.substring(bare.end()), this.bodies);
		}
		return divided(whole, "", whole, this.bodies);
	}

	private NameParts ofPlace(String name) {
		String whole = NormalForm.of(name).text();
		NameParts parts = divided(whole, "", whole, this.places);
		if (parts.suffix().length() > 1 && this.seats.contains(parts.core())) {
			// 重庆高新区 is a part of 重庆, not another name for it.
			return undivided(name);
		}
		return parts.withCore(this.peoples.matcher(parts.core()).replaceFirst(""));
	}

	private static NameParts undivided(String name) {
		String whole = NormalForm.of(name).text();
		return new NameParts(whole, "", whole, "", "");
	}

	private NameParts divided(String whole, String place, String rest, Pattern endings) {
		Matcher ends = endings.matcher(rest);
		if (ends.find() && ends.start() >= SHORTEST_CORE) {
			return new NameParts(whole, place, rest.substring(0, ends.start()), ends.group(),
					this.groups.getOrDefault(ends.group(), ""));
		}
		return new NameParts(whole, place, rest, "", "");
	}

}
