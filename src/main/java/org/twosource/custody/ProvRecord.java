package org.twosource.custody;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record of things, activities and agents by the W3C's provenance model (PROV-DM), in
 * its JSON form (PROV-JSON).
 */
final class ProvRecord {

	/** What a statement is written as. */
	static final String TYPE = "prov:type";

	private final Map<String, Object> prefixes = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> statements = new LinkedHashMap<>();

	private int relations;

	/** A record that shortens addresses by these prefixes. */
	ProvRecord(Map<String, Object> prefixes) {
		this.prefixes.putAll(prefixes);
	}

	/** The name of what has an id of its own. */
	static String id(UUID id) {
		return "id:" + id;
	}

	/** A name used as a value. */
	static Map<String, Object> name(String name) {
		return Fields.of("$", name, "type", "prov:QUALIFIED_NAME");
	}

	/**
	 * A thing.
	 * @param type what sort of thing
	 * @param label what people call it
	 * @param more further attributes, names and values in turn
	 */
	void entity(String id, String type, String label, @Nullable Object... more) {
		state("entity", id, described(type, label, more));
	}

	/** Somebody or something that acts. */
	void agent(String id, String type, String label, @Nullable Object... more) {
		state("agent", id, described(type, label, more));
	}

	/** Something that was done at a moment. */
	void activity(String id, String type, String label, Instant at, @Nullable Object... more) {
		Map<String, Object> attributes = Fields.of("prov:startTime", at, "prov:endTime", at);
		attributes.putAll(described(type, label, more));
		state("activity", id, attributes);
	}

	/** An activity made a thing. */
	void generated(String entity, String activity, Instant at) {
		relate("wasGeneratedBy", "prov:entity", entity, "prov:activity", activity, "prov:time", at);
	}

	/** An activity used a thing. */
	void used(String activity, String entity, Instant at) {
		relate("used", "prov:activity", activity, "prov:entity", entity, "prov:time", at);
	}

	/** Somebody had a part in an activity. */
	void associated(String activity, String agent, String role) {
		relate("wasAssociatedWith", "prov:activity", activity, "prov:agent", agent, "prov:role", role);
	}

	/** A thing is owed to somebody. */
	void attributed(String entity, String agent) {
		relate("wasAttributedTo", "prov:entity", entity, "prov:agent", agent);
	}

	/**
	 * A thing comes from another.
	 * @param how a narrower way, or null
	 */
	void derived(String entity, String from, @Nullable String how) {
		relate("wasDerivedFrom", "prov:generatedEntity", entity, "prov:usedEntity", from, TYPE,
				(how != null) ? name(how) : null);
	}

	/** A thing was influenced by somebody, nobody knows how. */
	void influenced(String entity, String agent) {
		relate("wasInfluencedBy", "prov:influencee", entity, "prov:influencer", agent);
	}

	/** Two things show the same, each in its way. */
	void alternate(String entity, String other) {
		relate("alternateOf", "prov:alternate1", entity, "prov:alternate2", other);
	}

	/** Somebody acts for somebody. */
	void actedFor(String agent, String responsible) {
		relate("actedOnBehalfOf", "prov:delegate", agent, "prov:responsible", responsible);
	}

	/** Whether something of that name is described. */
	boolean has(String kind, String id) {
		return this.statements.getOrDefault(kind, Map.of()).containsKey(id);
	}

	/** The record as JSON. */
	Map<String, Object> json() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("prefix", this.prefixes);
		all.putAll(this.statements);
		return all;
	}

	private static Map<String, Object> described(String type, String label, @Nullable Object... more) {
		Map<String, Object> attributes = Fields.of(TYPE, name(type), "prov:label", label);
		attributes.putAll(Fields.of(more));
		return attributes;
	}

	private void relate(String relation, @Nullable Object... attributes) {
		state(relation, "_:r" + (++this.relations), Fields.of(attributes));
	}

	private void state(String kind, String id, Map<String, Object> attributes) {
		this.statements.computeIfAbsent(kind, (any) -> new LinkedHashMap<>()).put(id, attributes);
	}

}
