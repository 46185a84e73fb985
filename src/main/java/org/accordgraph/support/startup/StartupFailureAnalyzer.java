package org.accordgraph.support.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports a failed start as one line instead of a stack trace. Registered in
 * {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureAnalyzer implements SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(StartupFailureAnalyzer.class);

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupFailure) {
				log.error("Not started. {}", cause.getMessage());
				log.debug("Full stack trace", failure);
				return true;
			}
			if (cause instanceof PortInUseException taken) {
				log.error(
						"Not started. The HTTP port {} is in use: stop the program that uses it, or set server.port (SERVER_PORT) to another port.",
						taken.getPort());
				return true;
			}
		}
		return false;
	}

}
