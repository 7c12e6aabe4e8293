package org.twosource.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a pseudonym into what is on record. Every hash stays as it is: of records that
 * hash a commitment to their content; and of older ones, whose content no longer fits
 * their hash. The act that is recorded for it says of each record what it has come to
 * say, so that nothing else can be changed under its cover.
 */
@Component
public class AuditErasure {

	private static final int AT_A_TIME = 500;

	private static final TypeReference<Map<String, Object>> JSON = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Audit audit;

	AuditErasure(JdbcClient jdbc, JsonMapper json, Audit audit) {
		this.jdbc = jdbc;
		this.json = json;
		this.audit = audit;
	}

	/**
	 * Rewrites every record that names the person; the database allows it only in a
	 * transaction that has begun an erasure. From where the person's own acts were done
	 * is forgotten.
	 * @param by the administrator's username
	 * @return how many records were rewritten
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int rewrite(Pseudonym pseudonym, String by) {
		List<Long> places = this.jdbc.sql("""
				select seq from audit_record
				where actor = :username or subject = :subject or position(:username in details::text) > 0
				   or position(:displayName in details::text) > 0
				order by seq
				""")
			.param("username", pseudonym.username())
			.param("subject", pseudonym.subject())
			.param("displayName", pseudonym.displayName())
			.query(Long.class)
			.list();
		int rewritten = 0;
		for (int from = 0; from < places.size(); from += AT_A_TIME) {
			Map<String, String> records = new TreeMap<>();
			for (long seq : places.subList(from, Math.min(from + AT_A_TIME, places.size()))) {
				rewrite(seq, pseudonym, records);
			}
			if (!records.isEmpty()) {
				this.audit.record(by, Rewritten.ACT, pseudonym.subjectNow(),
						Map.of("pseudonym", pseudonym.pseudonym(), Rewritten.RECORDS, records));
			}
			rewritten += records.size();
		}
		return rewritten;
	}

	private void rewrite(long seq, Pseudonym pseudonym, Map<String, String> records) {
		Entry entry = this.jdbc.sql("select" + Entry.COLUMNS + "from audit_record r where r.seq = :seq")
			.param("seq", seq)
			.query(Entry::read)
			.single();
		Entry.Content before = entry.content();
		if (before == null) {
			return;
		}
		Map<String, Object> details = this.json.readValue(before.details(), JSON);
		Object detailsNow = pseudonym.in(details);
		boolean own = before.actor().equals(pseudonym.username());
		boolean same = !own && details.equals(detailsNow)
				&& before.subject().equals(pseudonym.subject(before.subject()));
		if (same) {
			return;
		}
		records.put(String.valueOf(seq),
				this.jdbc.sql("""
						update audit_record set actor = :actor, subject = cast(:subject as uuid),
						    details = cast(:details as jsonb), origin = cast(:origin as jsonb), salt = :salt
						where seq = :seq returning audit_commitment(salt, actor, subject, details, origin)
						""")
					.param("seq", seq)
					.param("actor", pseudonym.actor(before.actor()))
					.param("subject", pseudonym.subject(before.subject()))
					.param("details", this.json.writeValueAsString(detailsNow))
					.param("origin", own ? way(before) : before.origin())
					.param("salt", this.audit.salt())
					.query(String.class)
					.single());
	}

	/** Only whether it was a page, the API or the process. */
	private String way(Entry.Content content) {
		Map<String, Object> origin = (content.origin() != null) ? this.json.readValue(content.origin(), JSON)
				: Map.of();
		return this.json.writeValueAsString(Map.of("way", origin.getOrDefault("way", "unknown")));
	}

}
