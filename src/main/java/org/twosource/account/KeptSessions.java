package org.twosource.account;

import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Two requests of one session, on one node or two, may keep the same thing in it at the
 * same time: the later one stays, and neither fails.
 */
@Component
class KeptSessions extends PostgreSqlJdbcIndexedSessionRepositoryCustomizer {

}
