package org.accordgraph.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Registers a {@link KindController} for every {@link EntityKind} programmatically,
 * because annotations can only declare fixed paths.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class KindMappings implements AcceptedParameters {

	static final String ONE = "/{id}";

	static final String RELATIONS = ONE + "/relations/{type}";

	private final Map<String, List<RequestParameter>> parameters = new HashMap<>();

	private final RequestMappingHandlerMapping mapping;

	KindMappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, Vocabulary vocabulary,
			EntityLists lists, Entities entities, Relations relations) {
		this.mapping = mapping;
		for (EntityKind kind : EntityKind.in(vocabulary)) {
			KindController controller = new KindController(new ListDefinition(kind, vocabulary), lists, entities,
					relations);
			map(kind.path(), controller, "list", RequestValues.class);
			map(kind.path() + ONE, controller, "one", String.class);
			map(kind.path() + RELATIONS, controller, "relations", String.class, String.class, RequestValues.class);
			this.parameters.putAll(controller.parameters());
		}
		SpringDocUtils.getConfig().addRestControllers(KindController.class);
	}

	private void map(String path, KindController controller, String method, Class<?>... arguments) {
		this.mapping.registerMapping(
				RequestMappingInfo.paths(path)
					.methods(RequestMethod.GET)
					.options(this.mapping.getBuilderConfiguration())
					.build(),
				controller,
				Objects.requireNonNull(ReflectionUtils.findMethod(KindController.class, method, arguments)));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return this.parameters;
	}

}
