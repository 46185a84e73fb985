package org.accordgraph.linkeddata;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers with the model as a vocabulary, in one syntax. */
@Hidden
@ResponseBody
class ModelHandler {

	private final ModelGraph model;

	private final LinkedData data;

	private final String type;

	ModelHandler(ModelGraph model, LinkedData data, String type) {
		this.model = model;
		this.data = data;
		this.type = type;
	}

	ResponseEntity<Object> model() {
		Iris iris = this.data.iris();
		return LinkedData.answer(this.type, iris.model(), this.model.triples(iris), iris, false);
	}

}
