package org.accordgraph.benchmark;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The driver itself, as its manual says it, with no more rows than the service tells. */
final class DriverWay implements Way {

	private final Driver driver;

	DriverWay(Driver driver) {
		this.driver = driver;
	}

	@Override
	public String name() {
		return "driver";
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) {
		try (Session session = this.driver.session()) {
			session.executeRead((tx) -> tx.run(asked.text(), values).stream().limit(ServiceWay.ROWS).toList());
		}
		return 0;
	}

}
