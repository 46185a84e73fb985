package org.accordgraph.ingest.expansion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.KnownNames.Known;
import org.jspecify.annotations.Nullable;

/**
 * Expands the head of a form: the agreement with its day, term and theme, and who signed.
 */
final class AgreementHead {

	private static final String NOT_STATED = "NOT_STATED";

	private static final String STATED = "STATED";

	/** One party: its name, and in brackets its place. */
	private static final Pattern PARTY = Pattern.compile("^(.+?)\\s*[（(]([^（）()]+)[）)]$");

	private static final Pattern MONTH_AND_DAY = Pattern.compile("^(\\d{1,2})月(\\d{1,2})日$");

	private static final Pattern YEARS = Pattern.compile("^(?:有效期|期限)?(?:为)?([\\d一二三四五六七八九十]{1,3}) ?(?:年|years?)$");

	private final FilledForm filled;

	private final Surroundings around;

	private final ExpandedForm form;

	private final FormNames names;

	private final String agreement;

	private final @Nullable LocalDate published;

	AgreementHead(FilledForm filled, Surroundings around, ExpandedForm form, FormNames names, String agreement,
			@Nullable LocalDate published) {
		this.filled = filled;
		this.around = around;
		this.form = form;
		this.names = names;
		this.agreement = agreement;
		this.published = published;
	}

	/** Adds who signed, and returns their ids. */
	List<String> parties(Set<String> evidence) {
		FormCell cell = this.filled.head("parties");
		List<String> signatories = new ArrayList<>();
		Map<String, String> places = new LinkedHashMap<>();
		for (String text : AgreementForm.several(cell.text())) {
			Matcher party = PARTY.matcher(text);
			String name = party.matches() ? party.group(1) : text;
			places.put(name, party.matches() ? party.group(2).strip() : "");
		}
		Set<String> sides = new LinkedHashSet<>(places.values());
		sides.remove("");
		FormCell side = this.filled.head("side");
		this.names.side(!side.isEmpty() ? side.text() : (sides.size() == 1) ? sides.iterator().next() : null);
		places.forEach((name, place) -> {
			if (!place.isEmpty()) {
				this.names.isIn(name, place);
			}
			String id = place.isEmpty() ? null : this.names.place(place, cell, evidence);
			this.names.actors(name, cell, evidence).forEach((body) -> {
				signatories.add(body);
				this.form.add("parties", cell)
					.with("institution", body)
					.with("agreement", this.agreement)
					.with("side", id)
					.evidence(evidence);
			});
		});
		return signatories;
	}

	void agreement(Set<String> evidence) {
		FormCell title = this.filled.head("title");
		FormCell areas = this.filled.head("areas");
		ExpandedTable.Row row = this.form.add("agreements", title)
			.with("id", this.agreement)
			.with("name", title.text())
			.with("titleType", this.around.words().titleType(title.text()).orElse(null))
			.as("declaredAreas", areas)
			.with("declaredAreasStatus", areas.isEmpty() ? NOT_STATED : STATED, areas)
			.with("leadBodyStatus", NOT_STATED);
		LocalDate signed = signed(row);
		term(row, signed);
		row.with("mainTheme", theme(evidence), this.filled.head("theme")).evidence(evidence);
	}

	private @Nullable LocalDate signed(ExpandedTable.Row row) {
		FormCell cell = this.filled.head("day");
		Matcher yearless = MONTH_AND_DAY.matcher(cell.text());
		if (yearless.matches() && this.published != null) {
			Optional<LocalDate> day = FormDates.before(this.published, Integer.parseInt(yearless.group(1)),
					Integer.parseInt(yearless.group(2)));
			if (day.isPresent()) {
				row.with("signedOn", day.get(), cell).with("signedOnStatus", "INFERRED", cell);
				return day.get();
			}
		}
		row.as("signedOn", cell).with("signedOnStatus", cell.isEmpty() ? NOT_STATED : STATED, cell);
		return FormDates.day(cell).orElse(null);
	}

	private void term(ExpandedTable.Row row, @Nullable LocalDate signed) {
		FormCell cell = this.filled.head("term");
		Matcher years = YEARS.matcher(cell.text());
		if (!years.matches()) {
			row.as("validUntil", cell).with("validUntilStatus", cell.isEmpty() ? NOT_STATED : STATED, cell);
			return;
		}
		int count = this.around.words().numeral(years.group(1));
		LocalDate last = (signed != null) ? signed.plusYears(count).minusDays(1) : null;
		row.with("validUntil", last, cell)
			.with("validUntilStatus", (last != null) ? "INFERRED" : NOT_STATED, cell)
			.with("termText", cell.text(), cell);
	}

	private @Nullable String theme(Set<String> evidence) {
		FormCell cell = this.filled.head("theme");
		String name = cell.text();
		List<Known> found = this.around.known()
			.named(name)
			.stream()
			.filter((each) -> each.label().equals("Theme"))
			.toList();
		if (found.size() == 1) {
			return found.get(0).id();
		}
		if (name.isEmpty()) {
			return null;
		}
		if (!this.names.isNew(name)) {
			this.names.report(name, "Theme", cell, found);
			return null;
		}
		String id = this.names.id("theme-", name);
		this.form.add("themes", cell).with("id", id).with("kind", "POLICY").with("name", name).evidence(evidence);
		return id;
	}

}
