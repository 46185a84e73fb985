package org.accordgraph.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.cypher.CypherFolder;
import org.jspecify.annotations.Nullable;

/**
 * Determines the kind of an entity from the labels of its node. The order of kinds is
 * that of {@code cypher/model/labels.csv}. It is static, set once the model is read,
 * because records created from nodes cannot be injected with a bean.
 */
public final class EntityKinds {

	public static final String ENTITY = "Entity";

	private static volatile @Nullable List<String> order;

	private EntityKinds() {
	}

	static void use(Vocabulary vocabulary) {
		order = vocabulary.kinds();
	}

	/**
	 * All kinds, in order: if an entity has several (an institution that is also a
	 * facility), the first one counts.
	 */
	public static List<String> all() {
		List<String> all = order;
		if (all == null) {
			all = Vocabulary.in(new CypherFolder("classpath:/cypher/")).kinds();
			order = all;
		}
		return all;
	}

	/**
	 * The kind of an entity.
	 * @param labels its labels
	 * @return its main label; {@code Entity} if it has none, as an entity added by a user
	 * may
	 */
	public static String of(Collection<String> labels) {
		return all().stream().filter(labels::contains).findFirst().orElse(ENTITY);
	}

	/** The labels other than {@code Entity}, in alphabetical order. */
	public static Set<String> telling(Collection<String> labels) {
		Set<String> telling = new TreeSet<>(labels);
		telling.remove(ENTITY);
		return telling;
	}

}
