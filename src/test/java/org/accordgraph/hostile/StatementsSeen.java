package org.accordgraph.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records the text of each statement that is passed to the driver. */
class StatementsSeen implements BeanPostProcessor {

	private final Set<String> texts = new ConcurrentSkipListSet<>();

	Set<String> texts() {
		return Set.copyOf(this.texts);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? watched(Driver.class, driver) : bean;
	}

	private <T> T watched(Class<T> type, Object target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				if (method.getName().equals("run")) {
					this.texts.add((arguments[0] instanceof Query query) ? query.text() : (String) arguments[0]);
				}
				try {
					return wrapped(method.invoke(target, wrapped(arguments)));
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private Object[] wrapped(Object[] arguments) {
		if (arguments != null && arguments.length > 0 && arguments[0] instanceof TransactionCallback<?> work) {
			Object[] changed = arguments.clone();
			changed[0] = (TransactionCallback<?>) (tx) -> work.execute(watched(TransactionContext.class, tx));
			return changed;
		}
		return arguments;
	}

	private Object wrapped(Object result) {
		if (result instanceof Session) {
			return watched(Session.class, result);
		}
		return (result instanceof Transaction) ? watched(Transaction.class, result) : result;
	}

}
