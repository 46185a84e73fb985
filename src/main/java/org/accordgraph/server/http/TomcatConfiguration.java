package org.accordgraph.server.http;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Adds {@link ResponseValve} to Tomcat, and disables the parsing of form bodies. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class TomcatConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final KnownHosts hosts;

	TomcatConfiguration(KnownHosts hosts) {
		this.hosts = hosts;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		// A body is a package, whatever content type curl sends; there are no forms.
		factory.addConnectorCustomizers((connector) -> {
			connector.setParseBodyMethods("NONE");
			// People read a few languages; a hundred are accepted, more are refused.
			connector.setMaxLocaleCount(100);
		});
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new ResponseValve(this.hosts));
			}
		});
	}

}
