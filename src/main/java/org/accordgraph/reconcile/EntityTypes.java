package org.accordgraph.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.accordgraph.model.Label;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** The types that a spelling can be reconciled with: kinds, and what is within them. */
@Component
class EntityTypes {

	/** Other kinds have names that nobody has in a table. */
	static final List<String> KINDS = List.of("Institution", "Place", "Project", "Agreement", "Theme");

	private final Vocabulary vocabulary;

	EntityTypes(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The kinds that are offered first. */
	List<TypeId> kinds() {
		return KINDS.stream().flatMap((kind) -> find(kind).stream()).toList();
	}

	/** All types, kinds first. */
	List<TypeId> all() {
		return Stream
			.concat(kinds().stream(),
					this.vocabulary.labels()
						.stream()
						.filter((label) -> KINDS.contains(label.within()))
						.map(EntityTypes::named))
			.toList();
	}

	/** The type with an id. */
	Optional<TypeId> find(String id) {
		return this.vocabulary.label(id)
			.filter((label) -> KINDS.contains(label.name()) || KINDS.contains(label.within()))
			.map(EntityTypes::named);
	}

	/** Requires ids of types. */
	List<String> require(List<String> ids) {
		for (String id : ids) {
			if (find(id).isEmpty()) {
				throw ReconcileProblem.malformed("There is no type %s. The types are: %s.".formatted(id,
						String.join(", ", all().stream().map(TypeId::id).toList())));
			}
		}
		return ids;
	}

	private static TypeId named(Label label) {
		return new TypeId(label.name(), label.word().en() + " / " + label.word().zh());
	}

}
