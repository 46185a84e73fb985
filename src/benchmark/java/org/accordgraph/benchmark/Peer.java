package org.accordgraph.benchmark;

/** Another system that holds the same country. It runs until it is closed. */
interface Peer extends Answers, AutoCloseable {

	/** Whether its rows have to be those of the service in all columns that both have. */
	boolean hasRowsOfTheService(Asked asked);

	@Override
	void close() throws Exception;

}
