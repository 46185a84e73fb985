package org.accordgraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;
import org.apache.commons.csv.CSVRecord;

/**
 * The terms of other vocabularies for the names of the model, read from
 * {@code cypher/model/terms.csv}.
 */
public final class Terms {

	private static final String FILE = "terms.csv";

	private static final Set<String> ANY = Set.of("all", "relationships");

	private final Map<String, String> prefixes = new LinkedHashMap<>();

	private final List<Term> terms = new ArrayList<>();

	private final Vocabulary vocabulary;

	private Terms(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Reads the terms.
	 * @param folder the folder {@code cypher/}
	 * @param vocabulary the model
	 * @throws StartupFailure if a row has a name that the model does not define, or a
	 * term whose prefix no row declares, or a condition that no relationship fulfils
	 */
	public static Terms in(CypherFolder folder, Vocabulary vocabulary) {
		Terms terms = new Terms(vocabulary);
		for (CSVRecord row : ModelFile.in(folder, FILE).rows()) {
			if (row.get("group").equals("prefix")) {
				terms.prefixes.put(row.get("name"), row.get("term"));
			}
			else {
				Term term = Term.of(row);
				terms.require(term);
				terms.terms.add(term);
			}
		}
		return terms;
	}

	private void require(Term term) {
		Set<String> known = this.vocabulary.names();
		Stream
			.concat(Stream.of(term.name().split(" ")),
					Stream.of(term.on()).filter((on) -> !on.isEmpty() && !ANY.contains(on)))
			.filter((name) -> !known.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw ModelFile.wrong(FILE, term.name(),
						"'%s' is no name of the model: correct it, or add it there".formatted(name));
			});
		if (!term.isOfAll() && !this.vocabulary.valuesIfAny(term.name(), term.condition()).contains(term.value())) {
			throw ModelFile.wrong(FILE, term.name(),
					"'%s' is no value that the model gives a property of it: write it as role=PARTY"
						.formatted(term.where()));
		}
		if (!term.group().name().startsWith(Term.Group.FTM.name())) {
			Stream.concat(term.forward().stream(), term.reverse().stream())
				.filter((each) -> !this.prefixes.containsKey(each.replaceAll(":.*", "")))
				.findFirst()
				.ifPresent((each) -> {
					throw ModelFile.wrong(FILE, term.name(),
							"no row declares the prefix of %s: add one with the group prefix".formatted(each));
				});
		}
	}

	/** The namespaces by prefix, in the order of the file. */
	public Map<String, String> prefixes() {
		return this.prefixes;
	}

	/**
	 * The terms of a label itself.
	 * @param label the label
	 */
	public List<String> ofLabel(String label) {
		return of(Term.Group.LABEL).filter((term) -> term.name().equals(label))
			.flatMap((term) -> term.forward().stream())
			.toList();
	}

	/** The terms for a relationship type. */
	public Optional<Term> ofType(String type) {
		return of(Term.Group.TYPE).filter((term) -> term.name().equals(type)).findFirst();
	}

	/**
	 * The terms for a property.
	 * @param name its name
	 * @param carriers the labels or the relationship type that carry it
	 * @return the rows that are about it, on these or on any
	 */
	public List<Term> ofProperty(String name, Collection<String> carriers) {
		return of(Term.Group.PROPERTY)
			.filter((term) -> term.name().equals(name) && (term.on().isEmpty() || carriers.contains(term.on())))
			.toList();
	}

	/** The terms for positions on the earth, which two properties make. */
	public List<Term> points(Collection<String> labels) {
		return of(Term.Group.POINT).filter((term) -> labels.contains(term.on())).toList();
	}

	/** The schemata of FollowTheMoney by label, in the order of the file. */
	public Map<String, String> ftm() {
		return of(Term.Group.FTM).collect(Collectors.toMap(Term::name, (term) -> term.forward().get(0),
				(one, other) -> other, LinkedHashMap::new));
	}

	/** The properties of FollowTheMoney for a property. */
	public List<String> ftmProperty(String name, Collection<String> carriers) {
		return of(Term.Group.FTM_PROPERTY).filter((term) -> term.name().equals(name) && carriers.contains(term.on()))
			.flatMap((term) -> term.forward().stream())
			.distinct()
			.toList();
	}

	/** The relationship types that FollowTheMoney has something for. */
	public List<Term> ftmTypes() {
		return of(Term.Group.FTM_TYPE).toList();
	}

	private Stream<Term> of(Term.Group group) {
		return this.terms.stream().filter((term) -> term.group() == group);
	}

}
