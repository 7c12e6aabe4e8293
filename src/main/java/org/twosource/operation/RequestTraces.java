package org.twosource.operation;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What traces say of a request: its address, but where that ends with a secret.
 */
@Component
class RequestTraces extends DefaultServerRequestObservationConvention {

	private static final String LINKS = "/login/links/";

	@Override
	protected KeyValue httpUrl(ServerRequestObservationContext context) {
		KeyValue url = super.httpUrl(context);
		int secret = url.getValue().indexOf(LINKS);
		return (secret < 0) ? url
				: KeyValue.of(url.getKey(), url.getValue().substring(0, secret + LINKS.length()) + "...");
	}

}
