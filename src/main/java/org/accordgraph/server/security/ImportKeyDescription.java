package org.accordgraph.server.security;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/** Adds the import key to the OpenAPI description of the operations that require it. */
@Component
class ImportKeyDescription implements OpenApiCustomizer {

	private static final String SCHEME = "importKey";

	@Override
	public void customise(OpenAPI api) {
		api.getComponents()
			.addSecuritySchemes(SCHEME,
					new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.HEADER)
						.name(ImportKey.HEADER)
						.description("The key that the service was started with as accord.import.key"));
		api.getPaths().forEach((path, item) -> {
			if (isKeyed(path)) {
				item.readOperations()
					.forEach((operation) -> operation.addSecurityItem(new SecurityRequirement().addList(SCHEME)));
			}
		});
	}

	private static boolean isKeyed(String path) {
		return (path.equals(ImportKey.PATH) || path.startsWith(ImportKey.PATH + "/") || path.equals(ImportKey.DRAFTS))
				&& !ImportKey.OPEN.contains(path);
	}

}
