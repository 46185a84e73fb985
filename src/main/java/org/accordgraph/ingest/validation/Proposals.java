package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.lookup.search.NearestNames.NearName;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;
import org.jspecify.annotations.Nullable;

/**
 * What references that lead nowhere may have meant: entities of the package and of the
 * graph.
 */
final class Proposals {

	private static final int MOST = 3;

	/** A package with more unknown references has another fault. */
	private static final int MAX_TEXTS = 200;

	/** Of a larger package, only the first entities are compared. */
	private static final int MAX_ENTITIES = 20_000;

	private final Staging staging;

	private final NearestNames nearest;

	private final Map<String, List<NearName>> found = new HashMap<>();

	private @Nullable List<Stated> stated;

	Proposals(Staging staging, NearestNames nearest) {
		this.staging = staging;
		this.nearest = nearest;
	}

	/**
	 * Proposes entities for a text, best first: those of the package before those of the
	 * graph.
	 */
	List<NearName> of(String text, List<String> kinds) {
		String key = kinds + text;
		if (!this.found.containsKey(key) && this.found.size() >= MAX_TEXTS) {
			return List.of();
		}
		return this.found.computeIfAbsent(key, (each) -> Stream
			.concat(inPackage(text, kinds), this.nearest.of(text, kinds, MOST).stream())
			.collect(Collectors.toMap(NearName::id, (near) -> near, (one, other) -> one, java.util.LinkedHashMap::new))
			.values()
			.stream()
			.limit(MOST)
			.toList());
	}

	private Stream<NearName> inPackage(String text, List<String> kinds) {
		if (this.stated == null) {
			this.stated = stated();
		}
		return this.stated.stream()
			.filter((entity) -> new NamedEntity(entity.id, entity.labels).is(kinds))
			.filter((entity) -> entity.names.stream().anyMatch((name) -> NearestNames.areSimilar(text, name)))
			.limit(MOST)
			.map((entity) -> new NearName(entity.id, entity.names.get(0)));
	}

	private List<Stated> stated() {
		List<Stated> all = new ArrayList<>();
		for (Iterator<StagedRow> rows = this.staging.rows(); rows.hasNext() && all.size() < MAX_ENTITIES;) {
			StagedRow row = rows.next();
			if (!row.table().isRelations() && !row.text("id").isEmpty()) {
				List<String> labels = new ArrayList<>(List.of(row.table().label()));
				row.table()
					.column(StoredAs.Kind.LABEL)
					.map((TemplateColumn kind) -> row.texts(kind))
					.ifPresent(labels::addAll);
				List<String> names = new ArrayList<>(row.names());
				names.add(row.text("id"));
				all.add(new Stated(row.text("id"), labels, names));
			}
		}
		return all;
	}

	private record Stated(String id, List<String> labels, List<String> names) {

	}

}
