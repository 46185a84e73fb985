package org.accordgraph.web;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link AnswerValve} into the server, and has it parse no bodies. */
@Component
class TomcatConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		// A body is a package, whatever curl says that it is; there are no forms.
		factory.addConnectorCustomizers((connector) -> connector.setParseBodyMethods("NONE"));
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new AnswerValve());
			}
		});
	}

}
