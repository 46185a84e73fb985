package org.accordgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * How many answers there are a second, and how long each takes at a steady rate below
 * that.
 */
final class MoreClients {

	private static final double THROUGHPUT_SECONDS = 0.4;

	private static final double STEADY_SECONDS = 1;

	/** Of what the service answers without a break; the driver is asked as often. */
	private static final double STEADY_PART = 0.6;

	private static final int STEADY_CONNECTIONS = 4;

	private final Table table = new Table(
			"More clients: answers a second, and times at " + Math.round(100 * STEADY_PART)
					+ " % of the service's, from the moment when each was to be asked",
			"question", "connections", "service", "driver", "÷ driver", "steady", "service, 50 / 90 / 99 %",
			"driver, 50 / 90 / 99 %");

	void measure(Asked asked, Way service, Way driver) throws Exception {
		for (int connections : List.of(1, 4, 8)) {
			try {
				measure(asked, service, driver, connections);
			}
			catch (ExecutionException ex) {
				// More than it can take is refused.
				System.out.println("Ask: not measured at " + connections + " connections: " + ex.getCause());
			}
		}
	}

	private void measure(Asked asked, Way service, Way driver, int connections) throws Exception {
		Throughput throughput = new Throughput(connections, THROUGHPUT_SECONDS);
		double[] ofService = new double[OneClient.REPETITIONS];
		double[] ofDriver = new double[OneClient.REPETITIONS];
		double[] ratios = new double[OneClient.REPETITIONS];
		for (int i = 0; i < OneClient.REPETITIONS; i++) {
			ofService[i] = throughput.of(asked, service);
			ofDriver[i] = throughput.of(asked, driver);
			ratios[i] = ofService[i] / ofDriver[i];
		}
		double perSecond = STEADY_PART * Percentiles.middle(ofService);
		SteadyRate rate = new SteadyRate(connections, perSecond, STEADY_SECONDS);
		boolean steadily = connections == STEADY_CONNECTIONS;
		this.table.row(asked.name(), connections, Math.round(Percentiles.middle(ofService)),
				Math.round(Percentiles.middle(ofDriver)),
				String.format(Locale.ROOT, "%.2f", Percentiles.middle(ratios)), steadily ? Math.round(perSecond) : "",
				steadily ? rate.of(asked, service) : "", steadily ? rate.of(asked, driver) : "");
	}

	Table table() {
		return this.table;
	}

}
