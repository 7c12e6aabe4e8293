copy camunda.act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_, tenant_id_, type_, create_time_, root_proc_inst_id_, removal_time_) from stdin;
fe39e342-ecb8-11f1-a2de-02fc00000001	1	finding-watch.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e343-ecb8-11f1-a2de-02fc00000001	1	audit-seal.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e344-ecb8-11f1-a2de-02fc00000001	1	claim-verification.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e345-ecb8-11f1-a2de-02fc00000001	1	finding-correction.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e346-ecb8-11f1-a2de-02fc00000001	1	rules-change.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e347-ecb8-11f1-a2de-02fc00000001	1	verification-policy.dmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e348-ecb8-11f1-a2de-02fc00000001	1	alert-watch.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e349-ecb8-11f1-a2de-02fc00000001	1	task-patience.dmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34a-ecb8-11f1-a2de-02fc00000001	1	alert-delivery.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34b-ecb8-11f1-a2de-02fc00000001	1	document-intake.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34c-ecb8-11f1-a2de-02fc00000001	1	webhook-delivery.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34d-ecb8-11f1-a2de-02fc00000001	1	task-care.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34e-ecb8-11f1-a2de-02fc00000001	1	claim-pause.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e34f-ecb8-11f1-a2de-02fc00000001	1	link-capture.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e350-ecb8-11f1-a2de-02fc00000001	1	corroboration-sufficiency.dmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
fe39e351-ecb8-11f1-a2de-02fc00000001	1	new-due-date.bpmn	fe39e341-ecb8-11f1-a2de-02fc00000001	\\x00	f	\N	1	2026-11-30 12:24:30.854	\N	\N
\.

copy camunda.act_ge_property (name_, value_, rev_) from stdin;
camunda.installation.id	ca3e6280-fcf3-4c23-b168-e9269e6d5926	1
deployment.lock	0	1
history.cleanup.job.lock	0	1
historyLevel	1	1
installationId.lock	0	1
next.dbid	1	1
schema.history	create(fox)	1
schema.version	fox	1
startup.lock	0	1
\.

copy camunda.act_ge_schema_log (id_, timestamp_, version_) from stdin;
0	2026-11-30 12:24:27.187995	7.24.0
\.

copy camunda.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_, call_proc_inst_id_, call_case_inst_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_, tenant_id_, removal_time_) from stdin;
Approved:01819365-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	Approved	\N	\N	\N	Approved?	exclusiveGateway	\N	2026-11-30 12:24:36.357	2026-11-30 12:24:36.358	1	4	41	\N	2027-11-30 12:24:36.489
CandidatesExtracted:0022ede7-ecb9-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:24:34.059	2026-11-30 12:24:34.059	0	0	5	\N	\N
CandidatesExtracted:005e7065-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:24:34.449	2026-11-30 12:24:34.449	0	0	5	\N	\N
CandidatesExtracted:00d37981-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:24:35.216	2026-11-30 12:24:35.216	0	0	5	\N	\N
CandidatesExtracted:012f074b-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:24:35.816	2026-11-30 12:24:35.816	0	0	5	\N	\N
CandidatesExtracted:01b04497-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:24:36.663	2026-11-30 12:24:36.664	1	0	5	\N	\N
CaptureAsked:007505c0-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:24:34.597	2026-11-30 12:24:34.597	0	4	1	\N	\N
CaptureAsked:00e52cdc-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:24:35.332	2026-11-30 12:24:35.332	0	4	1	\N	\N
CaptureAsked:013dfb86-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:24:35.914	2026-11-30 12:24:35.914	0	4	1	\N	\N
CaptureAsked:01c6b2e7-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:24:36.81	2026-11-30 12:24:36.81	0	4	1	\N	\N
CapturePage:007505c2-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	007505c1-ecb9-11f1-a2de-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:24:34.597	\N	\N	0	3	\N	\N
CapturePage:00e52cde-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	00e52cdd-ecb9-11f1-a2de-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:24:35.332	\N	\N	0	3	\N	\N
CapturePage:013dfb88-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	013dfb87-ecb9-11f1-a2de-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:24:35.914	\N	\N	0	3	\N	\N
CapturePage:01c6b2e9-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	01c6b2e8-ecb9-11f1-a2de-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:24:36.811	\N	\N	0	3	\N	\N
CheckSufficiency:0119f892-ecb9-11f1-a2de-02fc00000001	Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0119f891-ecb9-11f1-a2de-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 12:24:35.678	2026-11-30 12:24:35.727	49	4	24	\N	\N
CheckSufficiency:01563e8c-ecb9-11f1-a2de-02fc00000001	Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01563e8b-ecb9-11f1-a2de-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 12:24:36.073	2026-11-30 12:24:36.102	29	4	24	\N	2027-11-30 12:24:36.489
CheckersAgree:0115b2cf-ecb9-11f1-a2de-02fc00000001	Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 12:24:35.65	2026-11-30 12:24:35.65	0	4	22	\N	\N
CheckersAgree:0153f499-ecb9-11f1-a2de-02fc00000001	Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 12:24:36.058	2026-11-30 12:24:36.058	0	4	22	\N	2027-11-30 12:24:36.489
ClaimAccepted:0034a133-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:24:34.175	2026-11-30 12:24:34.175	0	4	1	\N	\N
ClaimAccepted:00654e41-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:24:34.494	2026-11-30 12:24:34.494	0	4	1	\N	\N
ClaimAccepted:00d8a9ad-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:24:35.25	2026-11-30 12:24:35.25	0	4	1	\N	\N
ClaimAccepted:01337427-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:24:35.845	2026-11-30 12:24:35.845	0	4	1	\N	2027-11-30 12:24:36.489
ClaimAccepted:01b43c43-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:24:36.689	2026-11-30 12:24:36.689	0	4	1	\N	2027-11-30 12:24:36.752
ClaimPaused:00c43736-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	ClaimPaused	\N	\N	\N	Claim paused	startEvent	\N	2026-11-30 12:24:35.116	2026-11-30 12:24:35.116	0	4	1	\N	\N
ClaimWithdrawn:01bc0483-ecb9-11f1-a2de-02fc00000001	Withdrawal:01bbdd72-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01bbdd71-ecb9-11f1-a2de-02fc00000001	ClaimWithdrawn	\N	\N	\N	Claim withdrawn	messageStartEvent	\N	2026-11-30 12:24:36.74	2026-11-30 12:24:36.74	0	4	12	\N	2027-11-30 12:24:36.752
CollectEvidence:0052b08e-ecb9-11f1-a2de-02fc00000001	Collection:004c960a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	004c9609-ecb9-11f1-a2de-02fc00000001	CollectEvidence	0052b08f-ecb9-11f1-a2de-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:24:34.372	\N	\N	0	8	\N	\N
CollectEvidence:006c7a3c-ecb9-11f1-a2de-02fc00000001	Collection:006af398-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	006af397-ecb9-11f1-a2de-02fc00000001	CollectEvidence	006c7a3d-ecb9-11f1-a2de-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:24:34.541	\N	\N	0	8	\N	\N
CollectEvidence:00e04ad8-ecb9-11f1-a2de-02fc00000001	Collection:00de00e4-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	CollectEvidence	00e04ad9-ecb9-11f1-a2de-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 12:24:35.3	2026-11-30 12:24:35.429	129	4	8	\N	\N
CollectEvidence:013a03e2-ecb9-11f1-a2de-02fc00000001	Collection:0137b9ee-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	CollectEvidence	013a03e3-ecb9-11f1-a2de-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 12:24:35.888	2026-11-30 12:24:35.981	93	4	8	\N	2027-11-30 12:24:36.489
CollectEvidence:01b797ae-ecb9-11f1-a2de-02fc00000001	Collection:01b65f2a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b65f29-ecb9-11f1-a2de-02fc00000001	CollectEvidence	01b797af-ecb9-11f1-a2de-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:24:36.711	2026-11-30 12:24:36.735	24	2	8	\N	2027-11-30 12:24:36.752
Collection:004c960a-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	004c9609-ecb9-11f1-a2de-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:24:34.342	\N	\N	0	5	\N	\N
Collection:006af398-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	006af397-ecb9-11f1-a2de-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:24:34.533	\N	\N	0	5	\N	\N
Collection:00de00e4-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:24:35.289	2026-11-30 12:24:35.433	144	4	5	\N	\N
Collection:0137b9ee-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:24:35.875	2026-11-30 12:24:35.981	106	4	5	\N	2027-11-30 12:24:36.489
Collection:01b65f2a-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b65f29-ecb9-11f1-a2de-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:24:36.704	2026-11-30 12:24:36.738	34	2	5	\N	2027-11-30 12:24:36.752
CollectionDone:00f44813-ecb9-11f1-a2de-02fc00000001	Collection:00de00e4-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 12:24:35.431	2026-11-30 12:24:35.431	0	1	12	\N	\N
CollectionDone:014834bd-ecb9-11f1-a2de-02fc00000001	Collection:0137b9ee-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 12:24:35.981	2026-11-30 12:24:35.981	0	1	12	\N	2027-11-30 12:24:36.489
CollectionStarted:0052897d-ecb9-11f1-a2de-02fc00000001	Collection:004c960a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	004c9609-ecb9-11f1-a2de-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:24:34.371	2026-11-30 12:24:34.372	1	4	6	\N	\N
CollectionStarted:006c532b-ecb9-11f1-a2de-02fc00000001	Collection:006af398-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	006af397-ecb9-11f1-a2de-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:24:34.54	2026-11-30 12:24:34.54	0	4	6	\N	\N
CollectionStarted:00e023c7-ecb9-11f1-a2de-02fc00000001	Collection:00de00e4-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:24:35.299	2026-11-30 12:24:35.3	1	4	6	\N	\N
CollectionStarted:013a03e1-ecb9-11f1-a2de-02fc00000001	Collection:0137b9ee-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:24:35.888	2026-11-30 12:24:35.888	0	4	6	\N	2027-11-30 12:24:36.489
CollectionStarted:01b797ad-ecb9-11f1-a2de-02fc00000001	Collection:01b65f2a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b65f29-ecb9-11f1-a2de-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:24:36.711	2026-11-30 12:24:36.711	0	4	6	\N	2027-11-30 12:24:36.752
CommentNeeded:00f42102-ecb9-11f1-a2de-02fc00000001	Collection:00de00e4-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 12:24:35.43	2026-11-30 12:24:35.431	1	4	10	\N	\N
CommentNeeded:014834bc-ecb9-11f1-a2de-02fc00000001	Collection:0137b9ee-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 12:24:35.981	2026-11-30 12:24:35.981	0	4	10	\N	2027-11-30 12:24:36.489
Corroborate:00f7f19a-ecb9-11f1-a2de-02fc00000001	Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	Corroborate	00f7f19b-ecb9-11f1-a2de-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 12:24:35.455	2026-11-30 12:24:35.649	194	4	20	\N	\N
Corroborate:0149e274-ecb9-11f1-a2de-02fc00000001	Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	Corroborate	0149e275-ecb9-11f1-a2de-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 12:24:35.992	2026-11-30 12:24:36.058	66	4	20	\N	2027-11-30 12:24:36.489
Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 12:24:35.442	2026-11-30 12:24:35.728	286	4	17	\N	\N
Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 12:24:35.985	2026-11-30 12:24:36.103	118	4	17	\N	2027-11-30 12:24:36.489
CorroborationDone:012172a5-ecb9-11f1-a2de-02fc00000001	Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 12:24:35.727	2026-11-30 12:24:35.728	1	1	26	\N	\N
CorroborationDone:015aab5f-ecb9-11f1-a2de-02fc00000001	Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 12:24:36.102	2026-11-30 12:24:36.102	0	1	26	\N	2027-11-30 12:24:36.489
CorroborationStarted:00f7ca89-ecb9-11f1-a2de-02fc00000001	Corroboration:00f58096-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 12:24:35.454	2026-11-30 12:24:35.455	1	4	18	\N	\N
CorroborationStarted:0149e273-ecb9-11f1-a2de-02fc00000001	Corroboration:0148a9f0-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 12:24:35.992	2026-11-30 12:24:35.992	0	4	18	\N	2027-11-30 12:24:36.489
DecidePolicy:0034a135-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	0034a134-ecb9-11f1-a2de-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:24:34.198	2026-11-30 12:24:34.331	133	4	3	\N	\N
DecidePolicy:00657553-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	00657552-ecb9-11f1-a2de-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:24:34.495	2026-11-30 12:24:34.53	35	4	3	\N	\N
DecidePolicy:00d8a9af-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8a9ae-ecb9-11f1-a2de-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:24:35.25	2026-11-30 12:24:35.285	35	4	3	\N	\N
DecidePolicy:01339b39-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01339b38-ecb9-11f1-a2de-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:24:35.846	2026-11-30 12:24:35.872	26	4	3	\N	2027-11-30 12:24:36.489
DecidePolicy:01b43c45-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b43c44-ecb9-11f1-a2de-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:24:36.689	2026-11-30 12:24:36.703	14	4	3	\N	2027-11-30 12:24:36.752
DocumentImported:0057e0b2-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:24:34.406	2026-11-30 12:24:34.406	0	4	1	\N	\N
DocumentImported:00cf5ace-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:24:35.189	2026-11-30 12:24:35.189	0	4	1	\N	\N
DocumentImported:012ac188-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:24:35.788	2026-11-30 12:24:35.788	0	4	1	\N	\N
DocumentImported:01ab3b84-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:24:36.63	2026-11-30 12:24:36.63	0	4	1	\N	\N
DocumentImported:ff36b924-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:24:32.511	2026-11-30 12:24:32.52	9	4	1	\N	\N
EditorialSignOff:0122f949-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0122f947-ecb9-11f1-a2de-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 12:24:35.739	\N	\N	0	31	\N	\N
EditorialSignOff:015b46a3-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015b46a1-ecb9-11f1-a2de-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 12:24:36.109	2026-11-30 12:24:36.354	245	4	31	\N	2027-11-30 12:24:36.489
EvidenceSuffices:0122d236-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 12:24:35.736	2026-11-30 12:24:35.737	1	4	29	\N	\N
EvidenceSuffices:015b46a0-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 12:24:36.106	2026-11-30 12:24:36.106	0	4	29	\N	2027-11-30 12:24:36.489
ExtractCandidates:005b3c14-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:24:34.428	2026-11-30 12:24:34.449	21	4	3	\N	\N
ExtractCandidates:00d219f0-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:24:35.207	2026-11-30 12:24:35.216	9	4	3	\N	\N
ExtractCandidates:012da7ba-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:24:35.807	2026-11-30 12:24:35.816	9	4	3	\N	\N
ExtractCandidates:01adac86-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:24:36.646	2026-11-30 12:24:36.663	17	4	3	\N	\N
ExtractCandidates:ff47f736-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:24:32.624	2026-11-30 12:24:34.059	1435	4	3	\N	\N
FindingChallenged:01a6ceac-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	FindingChallenged	\N	\N	\N	Finding challenged	startEvent	\N	2026-11-30 12:24:36.601	2026-11-30 12:24:36.601	0	4	1	\N	\N
FindingPublished:01959099-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	FindingPublished	\N	\N	\N	Finding published	noneEndEvent	\N	2026-11-30 12:24:36.488	2026-11-30 12:24:36.488	0	1	45	\N	2027-11-30 12:24:36.489
LanguageModelWanted:002537de-ecb9-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	00236319-ecb9-11f1-a2de-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:24:34.074	2026-11-30 12:24:34.082	8	4	7	\N	\N
LanguageModelWanted:005fa8ec-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	005f5ac7-ecb9-11f1-a2de-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:24:34.457	2026-11-30 12:24:34.457	0	4	7	\N	\N
LanguageModelWanted:00d3c7a8-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00d3c7a3-ecb9-11f1-a2de-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:24:35.218	2026-11-30 12:24:35.219	1	4	7	\N	\N
LanguageModelWanted:012f5572-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012f2e5d-ecb9-11f1-a2de-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:24:35.818	2026-11-30 12:24:35.818	0	4	7	\N	\N
LanguageModelWanted:01b0b9ce-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01b092b9-ecb9-11f1-a2de-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:24:36.666	2026-11-30 12:24:36.667	1	4	7	\N	\N
NoLanguageModelAsked:0026705f-ecb9-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	00236319-ecb9-11f1-a2de-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:24:34.082	2026-11-30 12:24:34.082	0	1	9	\N	\N
NoLanguageModelAsked:005fa8ed-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	005f5ac7-ecb9-11f1-a2de-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:24:34.457	2026-11-30 12:24:34.457	0	1	9	\N	\N
NoLanguageModelAsked:00d3eeb9-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00d3c7a3-ecb9-11f1-a2de-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:24:35.219	2026-11-30 12:24:35.219	0	1	9	\N	\N
NoLanguageModelAsked:012f5573-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012f2e5d-ecb9-11f1-a2de-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:24:35.818	2026-11-30 12:24:35.818	0	1	9	\N	\N
NoLanguageModelAsked:01b0e0df-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01b092b9-ecb9-11f1-a2de-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:24:36.667	2026-11-30 12:24:36.667	0	1	9	\N	\N
PauseLasts:00caedfb-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00caedf8-ecb9-11f1-a2de-02fc00000001	PauseLasts	\N	\N	\N	How does the pause end?	eventBasedGateway	\N	2026-11-30 12:24:35.162	\N	\N	0	5	\N	\N
PublishFinding:01858b08-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	018563f7-ecb9-11f1-a2de-02fc00000001	PublishFinding	\N	\N	\N	Publish finding	serviceTask	\N	2026-11-30 12:24:36.383	2026-11-30 12:24:36.488	105	4	43	\N	2027-11-30 12:24:36.489
RecordWithdrawal:01bc0484-ecb9-11f1-a2de-02fc00000001	Withdrawal:01bbdd72-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01bbdd71-ecb9-11f1-a2de-02fc00000001	RecordWithdrawal	\N	\N	\N	Record the withdrawal	serviceTask	\N	2026-11-30 12:24:36.74	2026-11-30 12:24:36.751	11	4	14	\N	2027-11-30 12:24:36.752
ReplyAwaited:00f55984-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 12:24:35.438	2026-11-30 12:24:35.438	0	4	15	\N	\N
ReplyAwaited:0148a9ee-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 12:24:35.984	2026-11-30 12:24:35.984	0	4	15	\N	2027-11-30 12:24:36.489
ReviewChallenge:01a6ceae-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6cead-ecb9-11f1-a2de-02fc00000001	ReviewChallenge	01a71cd1-ecb9-11f1-a2de-02fc00000001	\N	\N	Review challenge	userTask	\N	2026-11-30 12:24:36.603	\N	\N	0	3	\N	\N
SignOff#multiInstanceBody:0124f51e-ecb9-11f1-a2de-02fc00000001	EditorialSignOff:0122f949-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0124f51d-ecb9-11f1-a2de-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 12:24:35.75	\N	\N	0	34	\N	\N
SignOff#multiInstanceBody:015cf458-ecb9-11f1-a2de-02fc00000001	EditorialSignOff:015b46a3-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015cf457-ecb9-11f1-a2de-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 12:24:36.117	2026-11-30 12:24:36.352	235	4	34	\N	2027-11-30 12:24:36.489
SignOff:01251c34-ecb9-11f1-a2de-02fc00000001	SignOff#multiInstanceBody:0124f51e-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0124f522-ecb9-11f1-a2de-02fc00000001	SignOff	01251c35-ecb9-11f1-a2de-02fc00000001	\N	\N	Sign off	userTask	\N	2026-11-30 12:24:35.751	\N	\N	0	35	\N	\N
SignOff:015d1b6e-ecb9-11f1-a2de-02fc00000001	SignOff#multiInstanceBody:015cf458-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015d1b6c-ecb9-11f1-a2de-02fc00000001	SignOff	015d1b6f-ecb9-11f1-a2de-02fc00000001	\N	\N	Sign off	userTask	editor	2026-11-30 12:24:36.118	2026-11-30 12:24:36.349	231	1	35	\N	2027-11-30 12:24:36.489
SignOffDone:0180f724-ecb9-11f1-a2de-02fc00000001	EditorialSignOff:015b46a3-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015b46a1-ecb9-11f1-a2de-02fc00000001	SignOffDone	\N	\N	\N	Sign-off done	noneEndEvent	\N	2026-11-30 12:24:36.353	2026-11-30 12:24:36.353	0	1	38	\N	2027-11-30 12:24:36.489
SignOffStarted:0124ce0c-ecb9-11f1-a2de-02fc00000001	EditorialSignOff:0122f949-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0122f947-ecb9-11f1-a2de-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 12:24:35.749	2026-11-30 12:24:35.75	1	4	32	\N	\N
SignOffStarted:015cf456-ecb9-11f1-a2de-02fc00000001	EditorialSignOff:015b46a3-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015b46a1-ecb9-11f1-a2de-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 12:24:36.117	2026-11-30 12:24:36.117	0	4	32	\N	2027-11-30 12:24:36.489
StopTheClock:00c43737-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	StopTheClock	\N	\N	\N	Stop the clock	serviceTask	\N	2026-11-30 12:24:35.116	2026-11-30 12:24:35.159	43	4	3	\N	\N
TriageCandidates:0023631a-ecb9-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	00233c08-ecb9-11f1-a2de-02fc00000001	TriageCandidates	0023b13b-ecb9-11f1-a2de-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:24:34.063	\N	\N	0	7	\N	\N
TriageCandidates:005f81d8-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	005e9776-ecb9-11f1-a2de-02fc00000001	TriageCandidates	005fa8e9-ecb9-11f1-a2de-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:24:34.456	\N	\N	0	7	\N	\N
TriageCandidates:00d3c7a4-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00d3a092-ecb9-11f1-a2de-02fc00000001	TriageCandidates	00d3c7a5-ecb9-11f1-a2de-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:24:35.218	\N	\N	0	7	\N	\N
TriageCandidates:012f556e-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012f2e5c-ecb9-11f1-a2de-02fc00000001	TriageCandidates	012f556f-ecb9-11f1-a2de-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:24:35.818	\N	\N	0	7	\N	\N
TriageCandidates:01b092ba-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01b092b8-ecb9-11f1-a2de-02fc00000001	TriageCandidates	01b0b9cb-ecb9-11f1-a2de-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:24:36.666	\N	\N	0	7	\N	\N
Withdrawal:01bbdd72-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01bbdd71-ecb9-11f1-a2de-02fc00000001	Withdrawal	\N	\N	\N	Withdrawal	subProcess	\N	2026-11-30 12:24:36.739	2026-11-30 12:24:36.752	13	1	11	\N	2027-11-30 12:24:36.752
WithdrawalRecorded:01bdb235-ecb9-11f1-a2de-02fc00000001	Withdrawal:01bbdd72-ecb9-11f1-a2de-02fc00000001	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01bbdd71-ecb9-11f1-a2de-02fc00000001	WithdrawalRecorded	\N	\N	\N	Withdrawal recorded	noneEndEvent	\N	2026-11-30 12:24:36.751	2026-11-30 12:24:36.752	1	1	16	\N	2027-11-30 12:24:36.752
\.

copy camunda.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, removal_time_, duration_, start_user_id_, start_act_id_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, super_case_instance_id_, case_inst_id_, delete_reason_, tenant_id_, state_, restarted_proc_inst_id_) from stdin;
00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	0f52c7f8-c88b-495d-9983-2786a2691096	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:34.175	\N	\N	\N	\N	ClaimAccepted	\N	\N	00347a20-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	d2f5154f-586c-4f93-9f30-b25dd83447cc	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:34.405	\N	\N	\N	\N	DocumentImported	\N	\N	0057b9a1-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:34.494	\N	\N	\N	\N	ClaimAccepted	\N	\N	0065272e-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
007505bf-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	5f6c4f92-5862-4b9d-bcdc-c157beee2717	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:34.597	\N	\N	\N	\N	CaptureAsked	\N	\N	007505bf-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	claim-pause	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.115	\N	\N	\N	\N	ClaimPaused	\N	\N	00c41024-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	2a10f4c5-043a-4bc7-a389-70eacb96291f	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.189	\N	\N	\N	\N	DocumentImported	\N	\N	00cf5acd-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	c7b6f193-7330-4ddd-9637-2e351fbd1927	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.25	\N	\N	\N	\N	ClaimAccepted	\N	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
00e505cb-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	a9be065f-4aca-4154-acaa-17dc3b52ae1d	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.331	\N	\N	\N	\N	CaptureAsked	\N	\N	00e505cb-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.788	\N	\N	\N	\N	DocumentImported	\N	\N	012ac187-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	56f39c68-a499-46d7-a4fe-bb4e31e48eca	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.845	2026-11-30 12:24:36.489	2027-11-30 12:24:36.489	644	\N	ClaimAccepted	FindingPublished	\N	01337424-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
013dd475-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	4b6ef279-610b-490f-be43-5f78b2043b16	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:35.913	\N	\N	\N	\N	CaptureAsked	\N	\N	013dd475-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	56f39c68-a499-46d7-a4fe-bb4e31e48eca	finding-correction	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:36.601	\N	\N	\N	\N	FindingChallenged	\N	\N	01a6a79a-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	851a1984-cb4e-481c-bfed-041c94843c1c	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:36.629	\N	\N	\N	\N	DocumentImported	\N	\N	01ab1473-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	2afe993a-2af1-4056-a899-5d118370fe4f	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:36.689	2026-11-30 12:24:36.752	2027-11-30 12:24:36.752	63	\N	ClaimAccepted	Withdrawal	\N	01b41530-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
01c68bd6-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	0c5a291c-fd3f-48c8-a108-c05cbbac7bca	link-capture	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:36.809	\N	\N	\N	\N	CaptureAsked	\N	\N	01c68bd6-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	abd32273-79aa-4bc9-b0d9-31aa497d93d2	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:32.497	\N	\N	\N	\N	DocumentImported	\N	\N	ff346f33-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
\.

copy camunda.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, case_def_key_, case_def_id_, case_inst_id_, case_execution_id_, act_inst_id_, name_, parent_task_id_, description_, owner_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_, follow_up_date_, tenant_id_, removal_time_, task_state_) from stdin;
0023b13b-ecb9-11f1-a2de-02fc00000001	TriageCandidates	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	TriageCandidates:0023631a-ecb9-11f1-a2de-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:24:34.066	\N	\N	\N	50	\N	\N	\N	\N	Created
0052b08f-ecb9-11f1-a2de-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	004c9609-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	CollectEvidence:0052b08e-ecb9-11f1-a2de-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:24:34.372	\N	\N	\N	50	2026-12-03 12:24:34.34	\N	\N	\N	Created
005fa8e9-ecb9-11f1-a2de-02fc00000001	TriageCandidates	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	TriageCandidates:005f81d8-ecb9-11f1-a2de-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:24:34.457	\N	\N	\N	50	\N	\N	\N	\N	Created
006c7a3d-ecb9-11f1-a2de-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	006af397-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	CollectEvidence:006c7a3c-ecb9-11f1-a2de-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:24:34.541	\N	\N	\N	50	2026-12-08 12:24:34.088	\N	\N	\N	Updated
00d3c7a5-ecb9-11f1-a2de-02fc00000001	TriageCandidates	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	TriageCandidates:00d3c7a4-ecb9-11f1-a2de-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:24:35.218	\N	\N	\N	50	\N	\N	\N	\N	Created
00e04ad9-ecb9-11f1-a2de-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00de00e3-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	CollectEvidence:00e04ad8-ecb9-11f1-a2de-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 12:24:35.3	2026-11-30 12:24:35.425	125	completed	50	2026-12-05 12:24:35.287	\N	\N	\N	Completed
00f7f19b-ecb9-11f1-a2de-02fc00000001	Corroborate	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00f58095-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	Corroborate:00f7f19a-ecb9-11f1-a2de-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 12:24:35.455	2026-11-30 12:24:35.647	192	completed	50	2026-12-03 12:24:35.441	\N	\N	\N	Completed
01251c35-ecb9-11f1-a2de-02fc00000001	SignOff	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	0124f522-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	SignOff:01251c34-ecb9-11f1-a2de-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	\N	2026-11-30 12:24:35.751	\N	\N	\N	50	2026-12-02 12:24:35.738	\N	\N	\N	Created
012f556f-ecb9-11f1-a2de-02fc00000001	TriageCandidates	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	TriageCandidates:012f556e-ecb9-11f1-a2de-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:24:35.818	\N	\N	\N	50	\N	\N	\N	\N	Created
013a03e3-ecb9-11f1-a2de-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0137b9ed-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	CollectEvidence:013a03e2-ecb9-11f1-a2de-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 12:24:35.889	2026-11-30 12:24:35.979	90	completed	50	2026-12-05 12:24:35.874	\N	\N	2027-11-30 12:24:36.489	Completed
0149e275-ecb9-11f1-a2de-02fc00000001	Corroborate	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	0148a9ef-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	Corroborate:0149e274-ecb9-11f1-a2de-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 12:24:35.993	2026-11-30 12:24:36.056	63	completed	50	2026-12-03 12:24:35.985	\N	\N	2027-11-30 12:24:36.489	Completed
015d1b6f-ecb9-11f1-a2de-02fc00000001	SignOff	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	01337424-ecb9-11f1-a2de-02fc00000001	015d1b6c-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	SignOff:015d1b6e-ecb9-11f1-a2de-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	editor	2026-11-30 12:24:36.118	2026-11-30 12:24:36.344	226	completed	50	2026-12-02 12:24:36.108	\N	\N	2027-11-30 12:24:36.489	Completed
01a71cd1-ecb9-11f1-a2de-02fc00000001	ReviewChallenge	finding-correction	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6cead-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	ReviewChallenge:01a6ceae-ecb9-11f1-a2de-02fc00000001	Review challenge	\N	\N	\N	\N	2026-11-30 12:24:36.603	\N	\N	\N	50	2026-12-02 12:24:36.601	\N	\N	\N	Created
01b0b9cb-ecb9-11f1-a2de-02fc00000001	TriageCandidates	document-intake	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	TriageCandidates:01b092ba-ecb9-11f1-a2de-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:24:36.666	\N	\N	\N	50	\N	\N	\N	\N	Created
01b797af-ecb9-11f1-a2de-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b41530-ecb9-11f1-a2de-02fc00000001	01b65f29-ecb9-11f1-a2de-02fc00000001	\N	\N	\N	\N	CollectEvidence:01b797ae-ecb9-11f1-a2de-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:24:36.711	2026-11-30 12:24:36.738	27	deleted	50	2026-12-05 12:24:36.704	\N	\N	2027-11-30 12:24:36.752	Deleted
\.

copy camunda.act_re_decision_def (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, dgrm_resource_name_, dec_req_id_, dec_req_key_, tenant_id_, history_ttl_, version_tag_) from stdin;
corroboration-sufficiency:1:fe6a4162-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/dmn	Corroboration sufficiency	corroboration-sufficiency	1	fe39e341-ecb8-11f1-a2de-02fc00000001	corroboration-sufficiency.dmn	\N	\N	\N	\N	365	\N
task-patience:1:fe6a4161-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/dmn	Patience with tasks	task-patience	1	fe39e341-ecb8-11f1-a2de-02fc00000001	task-patience.dmn	\N	\N	\N	\N	365	\N
verification-policy:1:fe6a1a50-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/dmn	Verification policy	verification-policy	1	fe39e341-ecb8-11f1-a2de-02fc00000001	verification-policy.dmn	\N	\N	\N	\N	365	\N
\.

copy camunda.act_re_deployment (id_, name_, deploy_time_, source_, tenant_id_) from stdin;
fe39e341-ecb8-11f1-a2de-02fc00000001	twosource	2026-11-30 12:24:30.85	\N	\N
\.

copy camunda.act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, dgrm_resource_name_, has_start_form_key_, suspension_state_, tenant_id_, version_tag_, history_ttl_, startable_) from stdin;
alert-delivery:1:fe60cb6a-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Deliver an alert	alert-delivery	1	fe39e341-ecb8-11f1-a2de-02fc00000001	alert-delivery.bpmn	\N	f	1	\N	\N	90	t
alert-watch:1:fe607d45-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Watch for alerts	alert-watch	1	fe39e341-ecb8-11f1-a2de-02fc00000001	alert-watch.bpmn	\N	f	1	\N	\N	7	t
audit-seal:1:fe5e5b47-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Seal the audit record	audit-seal	1	fe39e341-ecb8-11f1-a2de-02fc00000001	audit-seal.bpmn	\N	f	1	\N	\N	1	t
claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Pause a claim	claim-pause	1	fe39e341-ecb8-11f1-a2de-02fc00000001	claim-pause.bpmn	\N	f	1	\N	\N	365	t
claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Verify a claim	claim-verification	1	fe39e341-ecb8-11f1-a2de-02fc00000001	claim-verification.bpmn	\N	f	1	\N	\N	365	t
document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Take a document in	document-intake	1	fe39e341-ecb8-11f1-a2de-02fc00000001	document-intake.bpmn	\N	f	1	\N	\N	365	t
finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Correct a finding	finding-correction	1	fe39e341-ecb8-11f1-a2de-02fc00000001	finding-correction.bpmn	\N	f	1	\N	\N	365	t
finding-watch:1:fe5d70e2-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Watch published findings	finding-watch	1	fe39e341-ecb8-11f1-a2de-02fc00000001	finding-watch.bpmn	\N	f	1	\N	\N	30	t
link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Capture a link	link-capture	1	fe39e341-ecb8-11f1-a2de-02fc00000001	link-capture.bpmn	\N	f	1	\N	\N	365	t
new-due-date:1:fe622b0b-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Run a new clock	new-due-date	1	fe39e341-ecb8-11f1-a2de-02fc00000001	new-due-date.bpmn	\N	f	1	\N	\N	365	t
rules-change:1:fe602f21-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Change the rules	rules-change	1	fe39e341-ecb8-11f1-a2de-02fc00000001	rules-change.bpmn	\N	f	1	\N	\N	365	t
task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Look after tasks	task-care	1	fe39e341-ecb8-11f1-a2de-02fc00000001	task-care.bpmn	\N	f	1	\N	\N	90	t
webhook-delivery:1:fe61409e-ecb8-11f1-a2de-02fc00000001	1	https://twosource.org/bpmn	Deliver a message	webhook-delivery	1	fe39e341-ecb8-11f1-a2de-02fc00000001	webhook-delivery.bpmn	\N	f	1	\N	\N	365	t
\.

copy camunda.act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_, configuration_, created_, tenant_id_) from stdin;
00347a21-ecb9-11f1-a2de-02fc00000001	1	message	ClaimEscalated	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	ClaimEscalated	\N	2026-11-30 12:24:34.174	\N
00347a22-ecb9-11f1-a2de-02fc00000001	1	message	ClaimWithdrawn	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:24:34.174	\N
0065272f-ecb9-11f1-a2de-02fc00000001	1	message	ClaimEscalated	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	ClaimEscalated	\N	2026-11-30 12:24:34.493	\N
00654e40-ecb9-11f1-a2de-02fc00000001	1	message	ClaimWithdrawn	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:24:34.493	\N
00caedf9-ecb9-11f1-a2de-02fc00000001	1	message	ClaimResumed	00caedf8-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	PauseCutShort	\N	2026-11-30 12:24:35.16	\N
00caedfa-ecb9-11f1-a2de-02fc00000001	1	message	ClaimMovedOn	00caedf8-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	MovedOnWhilePaused	\N	2026-11-30 12:24:35.16	\N
00d8a9ab-ecb9-11f1-a2de-02fc00000001	1	message	ClaimEscalated	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	ClaimEscalated	\N	2026-11-30 12:24:35.249	\N
00d8a9ac-ecb9-11f1-a2de-02fc00000001	1	message	ClaimWithdrawn	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:24:35.25	\N
0122f948-ecb9-11f1-a2de-02fc00000001	1	message	SignedContentChanged	0122f947-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	SignedContentChanged	\N	2026-11-30 12:24:35.737	\N
01a6ceab-ecb9-11f1-a2de-02fc00000001	1	message	ChallengedClaimWithdrawn	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	ChallengedClaimWithdrawn	\N	2026-11-30 12:24:36.6	\N
fe5e3436-ecb8-11f1-a2de-02fc00000001	1	message	RulesChanged	\N	\N	RulesChanged	finding-watch:1:fe5d70e2-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.092	\N
fe5fb9ea-ecb8-11f1-a2de-02fc00000001	1	message	ReaderObjected	\N	\N	ReaderObjected	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.102	\N
fe5fe0fb-ecb8-11f1-a2de-02fc00000001	1	message	FindingWithdrawn	\N	\N	FindingWithdrawn	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.103	\N
fe5fe0fc-ecb8-11f1-a2de-02fc00000001	1	message	SourceRatedLower	\N	\N	SourceRatedLower	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.103	\N
fe5fe0fd-ecb8-11f1-a2de-02fc00000001	1	message	ReliedOnCorrected	\N	\N	ReliedOnCorrected	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.103	\N
fe60080e-ecb8-11f1-a2de-02fc00000001	1	message	PageChanged	\N	\N	PageChanged	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.104	\N
fe60080f-ecb8-11f1-a2de-02fc00000001	1	message	EvidenceArrived	\N	\N	EvidenceArrived	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.104	\N
fe602f20-ecb8-11f1-a2de-02fc00000001	1	message	RulesAskMore	\N	\N	RulesAskMore	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.105	\N
fe605634-ecb8-11f1-a2de-02fc00000001	1	message	MigrationAsked	\N	\N	MigrationAsked	rules-change:1:fe602f21-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.106	\N
fe61dce6-ecb8-11f1-a2de-02fc00000001	1	message	TaskUntouched	\N	\N	TaskUntouched	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.116	\N
fe61dce7-ecb8-11f1-a2de-02fc00000001	1	message	NobodyTookIt	\N	\N	NobodyTookIt	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	2026-11-30 12:24:31.116	\N
\.

copy camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, super_exec_, super_case_exec_, case_inst_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_, proc_def_key_) from stdin;
00347a20-ecb9-11f1-a2de-02fc00000001	1	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	0f52c7f8-c88b-495d-9983-2786a2691096	\N	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	Collection:004c960a-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
004c9609-ecb9-11f1-a2de-02fc00000001	1	\N	00347a20-ecb9-11f1-a2de-02fc00000001	\N	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:0052b08e-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
0057b9a1-ecb9-11f1-a2de-02fc00000001	2	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	d2f5154f-586c-4f93-9f30-b25dd83447cc	\N	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:005f81d8-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
0065272e-ecb9-11f1-a2de-02fc00000001	1	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	\N	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	Collection:006af398-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
006af397-ecb9-11f1-a2de-02fc00000001	1	\N	0065272e-ecb9-11f1-a2de-02fc00000001	\N	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:006c7a3c-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
007505bf-ecb9-11f1-a2de-02fc00000001	1	007505bf-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	5f6c4f92-5862-4b9d-bcdc-c157beee2717	\N	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	007505bf-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
007505c1-ecb9-11f1-a2de-02fc00000001	1	\N	007505bf-ecb9-11f1-a2de-02fc00000001	\N	007505bf-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CapturePage	CapturePage:007505c2-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
00c41024-ecb9-11f1-a2de-02fc00000001	1	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	\N	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	00c41024-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	16	4	\N	claim-pause
00caedf8-ecb9-11f1-a2de-02fc00000001	1	\N	00c41024-ecb9-11f1-a2de-02fc00000001	\N	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	PauseLasts	PauseLasts:00caedfb-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	5	5	\N	claim-pause
00cf5acd-ecb9-11f1-a2de-02fc00000001	2	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	2a10f4c5-043a-4bc7-a389-70eacb96291f	\N	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:00d3c7a4-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
00d8829a-ecb9-11f1-a2de-02fc00000001	3	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	c7b6f193-7330-4ddd-9637-2e351fbd1927	\N	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	EditorialSignOff:0122f949-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	17	30	\N	claim-verification
00e505cb-ecb9-11f1-a2de-02fc00000001	1	00e505cb-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	a9be065f-4aca-4154-acaa-17dc3b52ae1d	\N	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	00e505cb-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
00e52cdd-ecb9-11f1-a2de-02fc00000001	1	\N	00e505cb-ecb9-11f1-a2de-02fc00000001	\N	00e505cb-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CapturePage	CapturePage:00e52cde-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
0122f947-ecb9-11f1-a2de-02fc00000001	1	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:0124f51e-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	21	33	\N	claim-verification
0124f51d-ecb9-11f1-a2de-02fc00000001	1	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	\N	0122f947-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:0124f51e-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	16	34	\N	claim-verification
0124f522-ecb9-11f1-a2de-02fc00000001	1	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	\N	0124f51d-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	SignOff	SignOff:01251c34-ecb9-11f1-a2de-02fc00000001	t	t	f	f	1	18	35	\N	claim-verification
012ac187-ecb9-11f1-a2de-02fc00000001	2	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	\N	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:012f556e-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
013dd475-ecb9-11f1-a2de-02fc00000001	1	013dd475-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	4b6ef279-610b-490f-be43-5f78b2043b16	\N	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	013dd475-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
013dfb87-ecb9-11f1-a2de-02fc00000001	1	\N	013dd475-ecb9-11f1-a2de-02fc00000001	\N	013dd475-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CapturePage	CapturePage:013dfb88-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
01a6a79a-ecb9-11f1-a2de-02fc00000001	1	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	56f39c68-a499-46d7-a4fe-bb4e31e48eca	\N	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	01a6a79a-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	1	2	\N	finding-correction
01a6cead-ecb9-11f1-a2de-02fc00000001	1	\N	01a6a79a-ecb9-11f1-a2de-02fc00000001	\N	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	ReviewChallenge	ReviewChallenge:01a6ceae-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	22	3	\N	finding-correction
01ab1473-ecb9-11f1-a2de-02fc00000001	2	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	851a1984-cb4e-481c-bfed-041c94843c1c	\N	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:01b092ba-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
01c68bd6-ecb9-11f1-a2de-02fc00000001	1	01c68bd6-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	0c5a291c-fd3f-48c8-a108-c05cbbac7bca	\N	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	01c68bd6-ecb9-11f1-a2de-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
01c6b2e8-ecb9-11f1-a2de-02fc00000001	1	\N	01c68bd6-ecb9-11f1-a2de-02fc00000001	\N	01c68bd6-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	CapturePage	CapturePage:01c6b2e9-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
ff346f33-ecb8-11f1-a2de-02fc00000001	2	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	abd32273-79aa-4bc9-b0d9-31aa497d93d2	\N	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:0023631a-ecb9-11f1-a2de-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
\.

copy camunda.act_ru_ext_task (id_, rev_, worker_id_, topic_name_, retries_, error_msg_, error_details_id_, lock_exp_time_, create_time_, suspension_state_, execution_id_, proc_inst_id_, proc_def_id_, proc_def_key_, act_id_, act_inst_id_, tenant_id_, priority_, last_failure_log_id_) from stdin;
00752cd3-ecb9-11f1-a2de-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:24:34.598	1	007505c1-ecb9-11f1-a2de-02fc00000001	007505bf-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	link-capture	CapturePage	CapturePage:007505c2-ecb9-11f1-a2de-02fc00000001	\N	0	\N
00e52cdf-ecb9-11f1-a2de-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:24:35.332	1	00e52cdd-ecb9-11f1-a2de-02fc00000001	00e505cb-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	link-capture	CapturePage	CapturePage:00e52cde-ecb9-11f1-a2de-02fc00000001	\N	0	\N
013e2299-ecb9-11f1-a2de-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:24:35.915	1	013dfb87-ecb9-11f1-a2de-02fc00000001	013dd475-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	link-capture	CapturePage	CapturePage:013dfb88-ecb9-11f1-a2de-02fc00000001	\N	0	\N
01c6d9fa-ecb9-11f1-a2de-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:24:36.811	1	01c6b2e8-ecb9-11f1-a2de-02fc00000001	01c68bd6-ecb9-11f1-a2de-02fc00000001	link-capture:1:fe622b0a-ecb8-11f1-a2de-02fc00000001	link-capture	CapturePage	CapturePage:01c6b2e9-ecb9-11f1-a2de-02fc00000001	\N	0	\N
\.

copy camunda.act_ru_identitylink (id_, rev_, group_id_, type_, user_id_, task_id_, proc_def_id_, tenant_id_) from stdin;
0023b13c-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	0023b13b-ecb9-11f1-a2de-02fc00000001	\N	\N
0023d84d-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	0023b13b-ecb9-11f1-a2de-02fc00000001	\N	\N
0052b090-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	0052b08f-ecb9-11f1-a2de-02fc00000001	\N	\N
005fa8ea-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	005fa8e9-ecb9-11f1-a2de-02fc00000001	\N	\N
005fa8eb-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	005fa8e9-ecb9-11f1-a2de-02fc00000001	\N	\N
006c7a3e-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	006c7a3d-ecb9-11f1-a2de-02fc00000001	\N	\N
00d3c7a6-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	00d3c7a5-ecb9-11f1-a2de-02fc00000001	\N	\N
00d3c7a7-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	00d3c7a5-ecb9-11f1-a2de-02fc00000001	\N	\N
01251c36-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	01251c35-ecb9-11f1-a2de-02fc00000001	\N	\N
012f5570-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	012f556f-ecb9-11f1-a2de-02fc00000001	\N	\N
012f5571-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	012f556f-ecb9-11f1-a2de-02fc00000001	\N	\N
01a71cd2-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	01a71cd1-ecb9-11f1-a2de-02fc00000001	\N	\N
01b0b9cc-ecb9-11f1-a2de-02fc00000001	1	EDITOR	candidate	\N	01b0b9cb-ecb9-11f1-a2de-02fc00000001	\N	\N
01b0b9cd-ecb9-11f1-a2de-02fc00000001	1	FACT_CHECKER	candidate	\N	01b0b9cb-ecb9-11f1-a2de-02fc00000001	\N	\N
\.

copy camunda.act_ru_job (id_, rev_, type_, lock_exp_time_, lock_owner_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_, exception_stack_id_, exception_msg_, failed_act_id_, duedate_, repeat_, repeat_offset_, handler_type_, handler_cfg_, deployment_id_, suspension_state_, job_def_id_, priority_, sequence_counter_, tenant_id_, create_time_, last_failure_log_id_, batch_id_) from stdin;
004e1cac-ecb9-11f1-a2de-02fc00000001	1	timer	\N	\N	t	004c9609-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-03 12:24:34.34	\N	0	timer-transition	CollectionOverdue	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5f45b2-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:34.342	\N	\N
006b1aaa-ecb9-11f1-a2de-02fc00000001	2	timer	\N	\N	t	006af397-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-08 12:24:34.088	\N	0	timer-transition	CollectionOverdue	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5f45b2-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:34.532	\N	\N
00cb3c1c-ecb9-11f1-a2de-02fc00000001	1	timer	\N	\N	t	00caedf8-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	claim-pause	4	\N	\N	\N	2026-12-03 12:24:34.667	\N	0	timer-intermediate-transition	PauseEnds	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe6203f9-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:35.162	\N	\N
0123476b-ecb9-11f1-a2de-02fc00000001	1	timer	\N	\N	t	0122f947-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-02 12:24:35.738	\N	0	timer-transition	EditorialSignOffOverdue	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5f45b5-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:35.739	\N	\N
01a71cd0-ecb9-11f1-a2de-02fc00000001	1	timer	\N	\N	t	01a6cead-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	finding-correction	4	\N	\N	\N	2026-12-02 12:24:36.601	\N	0	timer-transition	ReviewOverdue	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5f92d9-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:36.603	\N	\N
fe385ca0-ecb8-11f1-a2de-02fc00000001	1	ever-living	\N	\N	t	\N	\N	\N	\N	\N	3	\N	\N	\N	2026-12-01 02:00:00	\N	0	history-cleanup	{"countEmptyRuns":0,"immediatelyDue":false,"minuteFrom":0,"minuteTo":59}	\N	1	\N	0	1	\N	2026-11-30 12:24:30.844	\N	\N
fe5e0d25-ecb8-11f1-a2de-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	finding-watch:1:fe5d70e2-ecb8-11f1-a2de-02fc00000001	finding-watch	4	\N	\N	\N	2026-12-01 03:00:00	0 0 3 * * ?	0	timer-start-event	finding-watch	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5d70e3-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:31.091	\N	\N
fe5f1e99-ecb8-11f1-a2de-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	audit-seal:1:fe5e5b47-ecb8-11f1-a2de-02fc00000001	audit-seal	4	\N	\N	\N	2026-11-30 12:25:00	0 * * * * ?	0	timer-start-event	audit-seal	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe5e5b48-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:31.098	\N	\N
fe60a459-ecb8-11f1-a2de-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	alert-watch:1:fe607d45-ecb8-11f1-a2de-02fc00000001	alert-watch	4	\N	\N	\N	2026-11-30 12:30:00	0 0/15 * * * ?	0	timer-start-event	alert-watch	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe607d46-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:31.108	\N	\N
fe61b5d5-ecb8-11f1-a2de-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	task-care	4	\N	\N	\N	2026-11-30 12:30:00	0 0/15 * * * ?	0	timer-start-event	task-care	fe39e341-ecb8-11f1-a2de-02fc00000001	1	fe6167b1-ecb8-11f1-a2de-02fc00000001	0	1	\N	2026-11-30 12:24:31.115	\N	\N
\.

copy camunda.act_ru_jobdef (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_, suspension_state_, job_priority_, tenant_id_, deployment_id_) from stdin;
fe5d70e3-ecb8-11f1-a2de-02fc00000001	1	finding-watch:1:fe5d70e2-ecb8-11f1-a2de-02fc00000001	finding-watch	EveryNight	timer-start-event	CYCLE: 0 0 3 * * ?	1	\N	\N	\N
fe5d70e4-ecb8-11f1-a2de-02fc00000001	1	finding-watch:1:fe5d70e2-ecb8-11f1-a2de-02fc00000001	finding-watch	CompareWithRules	async-continuation	async-before	1	\N	\N	\N
fe5e5b48-ecb8-11f1-a2de-02fc00000001	1	audit-seal:1:fe5e5b47-ecb8-11f1-a2de-02fc00000001	audit-seal	EveryMinute	timer-start-event	CYCLE: 0 * * * * ?	1	\N	\N	\N
fe5f45ab-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	VerifyAgain	async-continuation	async-before	1	\N	\N	\N
fe5f45ac-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	MarkCollectionOverdue	async-continuation	async-before	1	\N	\N	\N
fe5f45ad-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	CheckSufficiency	async-continuation	async-before	1	\N	\N	\N
fe5f45ae-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	MarkCorroborationOverdue	async-continuation	async-before	1	\N	\N	\N
fe5f45af-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	MarkEditorialSignOffOverdue	async-continuation	async-before	1	\N	\N	\N
fe5f45b0-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	PublishFinding	async-continuation	async-before	1	\N	\N	\N
fe5f45b1-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	RecordSpike	async-continuation	async-before	1	\N	\N	\N
fe5f45b2-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	CollectionOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
fe5f45b3-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	ReplyDeadline	timer-transition	DATE: ${replyDueAt}	1	\N	\N	\N
fe5f45b4-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	CorroborationOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
fe5f45b5-ecb8-11f1-a2de-02fc00000001	1	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	claim-verification	EditorialSignOffOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
fe5f92d7-ecb8-11f1-a2de-02fc00000001	1	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	finding-correction	MarkReviewOverdue	async-continuation	async-before	1	\N	\N	\N
fe5f92d8-ecb8-11f1-a2de-02fc00000001	1	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	finding-correction	VerifyClaimAgain	async-continuation	async-before	1	\N	\N	\N
fe5f92d9-ecb8-11f1-a2de-02fc00000001	1	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	finding-correction	ReviewOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
fe602f22-ecb8-11f1-a2de-02fc00000001	1	rules-change:1:fe602f21-ecb8-11f1-a2de-02fc00000001	rules-change	ReplayOnClaims	async-continuation	async-before	1	\N	\N	\N
fe602f23-ecb8-11f1-a2de-02fc00000001	1	rules-change:1:fe602f21-ecb8-11f1-a2de-02fc00000001	rules-change	MigrateProcesses	async-continuation	async-before	1	\N	\N	\N
fe607d46-ecb8-11f1-a2de-02fc00000001	1	alert-watch:1:fe607d45-ecb8-11f1-a2de-02fc00000001	alert-watch	EveryQuarterHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
fe607d47-ecb8-11f1-a2de-02fc00000001	1	alert-watch:1:fe607d45-ecb8-11f1-a2de-02fc00000001	alert-watch	AlertOfUnheld	async-continuation	async-before	1	\N	\N	\N
fe607d48-ecb8-11f1-a2de-02fc00000001	1	alert-watch:1:fe607d45-ecb8-11f1-a2de-02fc00000001	alert-watch	MakeDigests	async-continuation	async-before	1	\N	\N	\N
fe60cb6b-ecb8-11f1-a2de-02fc00000001	1	alert-delivery:1:fe60cb6a-ecb8-11f1-a2de-02fc00000001	alert-delivery	NextMailAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
fe61198d-ecb8-11f1-a2de-02fc00000001	1	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	document-intake	ExtractCandidates	async-continuation	async-before	1	\N	\N	\N
fe61409f-ecb8-11f1-a2de-02fc00000001	1	webhook-delivery:1:fe61409e-ecb8-11f1-a2de-02fc00000001	webhook-delivery	NextAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
fe6167b1-ecb8-11f1-a2de-02fc00000001	1	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	task-care	EveryQuarterOfAnHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
fe6167b2-ecb8-11f1-a2de-02fc00000001	1	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	task-care	IsHolderHere	async-continuation	async-before	1	\N	\N	\N
fe6167b3-ecb8-11f1-a2de-02fc00000001	1	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	task-care	TimeToAnswerOver	timer-intermediate-transition	DATE: ${answerBy}	1	\N	\N	\N
fe6167b4-ecb8-11f1-a2de-02fc00000001	1	task-care:1:fe6167b0-ecb8-11f1-a2de-02fc00000001	task-care	FindOwner	async-continuation	async-before	1	\N	\N	\N
fe6203f9-ecb8-11f1-a2de-02fc00000001	1	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	claim-pause	PauseEnds	timer-intermediate-transition	DATE: ${pauseEndsAt}	1	\N	\N	\N
fe622b0c-ecb8-11f1-a2de-02fc00000001	1	new-due-date:1:fe622b0b-ecb8-11f1-a2de-02fc00000001	new-due-date	NewDueDatePassed	timer-intermediate-transition	DATE: ${dueAt}	1	\N	\N	\N
\.

copy camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, case_def_id_, name_, parent_task_id_, description_, task_def_key_, owner_, assignee_, delegation_, priority_, create_time_, last_updated_, due_date_, follow_up_date_, suspension_state_, tenant_id_, task_state_) from stdin;
0023b13b-ecb9-11f1-a2de-02fc00000001	1	ff346f33-ecb8-11f1-a2de-02fc00000001	ff346f33-ecb8-11f1-a2de-02fc00000001	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:24:34.063	\N	\N	\N	1	\N	Created
0052b08f-ecb9-11f1-a2de-02fc00000001	1	004c9609-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 12:24:34.372	\N	2026-12-03 12:24:34.34	\N	1	\N	Created
005fa8e9-ecb9-11f1-a2de-02fc00000001	1	0057b9a1-ecb9-11f1-a2de-02fc00000001	0057b9a1-ecb9-11f1-a2de-02fc00000001	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:24:34.457	\N	\N	\N	1	\N	Created
006c7a3d-ecb9-11f1-a2de-02fc00000001	2	006af397-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 12:24:34.541	2026-11-30 12:24:35.156	2026-12-08 12:24:34.088	\N	1	\N	Updated
00d3c7a5-ecb9-11f1-a2de-02fc00000001	1	00cf5acd-ecb9-11f1-a2de-02fc00000001	00cf5acd-ecb9-11f1-a2de-02fc00000001	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:24:35.218	\N	\N	\N	1	\N	Created
01251c35-ecb9-11f1-a2de-02fc00000001	1	0124f522-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	SignOff	\N	\N	\N	50	2026-11-30 12:24:35.751	\N	2026-12-02 12:24:35.738	\N	1	\N	Created
012f556f-ecb9-11f1-a2de-02fc00000001	1	012ac187-ecb9-11f1-a2de-02fc00000001	012ac187-ecb9-11f1-a2de-02fc00000001	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:24:35.818	\N	\N	\N	1	\N	Created
01a71cd1-ecb9-11f1-a2de-02fc00000001	1	01a6cead-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Review challenge	\N	\N	ReviewChallenge	\N	\N	\N	50	2026-11-30 12:24:36.603	\N	2026-12-02 12:24:36.601	\N	1	\N	Created
01b0b9cb-ecb9-11f1-a2de-02fc00000001	1	01ab1473-ecb9-11f1-a2de-02fc00000001	01ab1473-ecb9-11f1-a2de-02fc00000001	document-intake:1:fe61198c-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:24:36.666	\N	\N	\N	1	\N	Created
\.

copy camunda.act_ru_task_meter_log (id_, assignee_hash_, timestamp_) from stdin;
00f05070-ecb9-11f1-a2de-02fc00000001	-7219535337623368922	2026-11-30 12:24:35.404
01131abd-ecb9-11f1-a2de-02fc00000001	-6869354376154312651	2026-11-30 12:24:35.633
014611da-ecb9-11f1-a2de-02fc00000001	-7219535337623368922	2026-11-30 12:24:35.967
0151f8c7-ecb9-11f1-a2de-02fc00000001	-6869354376154312651	2026-11-30 12:24:36.045
017d74b1-ecb9-11f1-a2de-02fc00000001	6552347943651280953	2026-11-30 12:24:36.33
\.

copy camunda.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, task_id_, batch_id_, bytearray_id_, double_, long_, text_, text2_, var_scope_, sequence_counter_, is_concurrent_local_, tenant_id_) from stdin;
004c20d7-ecb9-11f1-a2de-02fc00000001	1	boolean	requestComment	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	00347a20-ecb9-11f1-a2de-02fc00000001	1	f	\N
004c47e8-ecb9-11f1-a2de-02fc00000001	1	integer	signOffs	00347a20-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	00347a20-ecb9-11f1-a2de-02fc00000001	1	f	\N
004dce8b-ecb9-11f1-a2de-02fc00000001	1	date	dueAt	004c9609-ecb9-11f1-a2de-02fc00000001	00347a20-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1796300674340	\N	\N	004c9609-ecb9-11f1-a2de-02fc00000001	1	f	\N
006acc85-ecb9-11f1-a2de-02fc00000001	1	boolean	requestComment	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	0065272e-ecb9-11f1-a2de-02fc00000001	1	f	\N
006acc86-ecb9-11f1-a2de-02fc00000001	1	integer	signOffs	0065272e-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	0065272e-ecb9-11f1-a2de-02fc00000001	1	f	\N
006b1aa9-ecb9-11f1-a2de-02fc00000001	2	date	dueAt	006af397-ecb9-11f1-a2de-02fc00000001	0065272e-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1796732674088	\N	\N	006af397-ecb9-11f1-a2de-02fc00000001	2	f	\N
00c43735-ecb9-11f1-a2de-02fc00000001	1	date	pauseEndsAt	00c41024-ecb9-11f1-a2de-02fc00000001	00c41024-ecb9-11f1-a2de-02fc00000001	claim-pause:1:fe6203f8-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1796300674667	\N	\N	00c41024-ecb9-11f1-a2de-02fc00000001	1	f	\N
00de00e1-ecb9-11f1-a2de-02fc00000001	1	boolean	requestComment	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	1	f	\N
00de00e2-ecb9-11f1-a2de-02fc00000001	1	integer	signOffs	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	1	f	\N
00f2e881-ecb9-11f1-a2de-02fc00000001	1	boolean	replyAwaited	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	1	f	\N
0114c86e-ecb9-11f1-a2de-02fc00000001	1	boolean	disagreement	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	1	f	\N
012172a4-ecb9-11f1-a2de-02fc00000001	1	boolean	evidenceSuffices	00d8829a-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	\N	\N	00d8829a-ecb9-11f1-a2de-02fc00000001	1	f	\N
0123205a-ecb9-11f1-a2de-02fc00000001	1	date	dueAt	0122f947-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1796214275738	\N	\N	0122f947-ecb9-11f1-a2de-02fc00000001	1	f	\N
0124f51f-ecb9-11f1-a2de-02fc00000001	1	integer	nrOfInstances	0124f51d-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	0124f51d-ecb9-11f1-a2de-02fc00000001	1	f	\N
0124f520-ecb9-11f1-a2de-02fc00000001	1	integer	nrOfCompletedInstances	0124f51d-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	0124f51d-ecb9-11f1-a2de-02fc00000001	1	f	\N
0124f521-ecb9-11f1-a2de-02fc00000001	1	integer	nrOfActiveInstances	0124f51d-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	0124f51d-ecb9-11f1-a2de-02fc00000001	1	f	\N
0124f523-ecb9-11f1-a2de-02fc00000001	1	integer	loopCounter	0124f522-ecb9-11f1-a2de-02fc00000001	00d8829a-ecb9-11f1-a2de-02fc00000001	claim-verification:1:fe5f45aa-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	0124f522-ecb9-11f1-a2de-02fc00000001	1	t	\N
01a6f5bf-ecb9-11f1-a2de-02fc00000001	1	date	dueAt	01a6cead-ecb9-11f1-a2de-02fc00000001	01a6a79a-ecb9-11f1-a2de-02fc00000001	finding-correction:1:fe5f6bc6-ecb8-11f1-a2de-02fc00000001	\N	\N	\N	\N	\N	\N	1796214276601	\N	\N	01a6cead-ecb9-11f1-a2de-02fc00000001	1	t	\N
\.

copy public.assessment (id, claim_id, task_id, verdict, confidence, rationale, figure, outcome, assessed_by, assessed_at) from stdin;
2518dec4-0ae7-415d-9bc0-96dc4b53c5ac	56f39c68-a499-46d7-a4fe-bb4e31e48eca	0149e275-ecb9-11f1-a2de-02fc00000001	CONFIRMED	HIGH	The register says so.	\N	CONCLUDED	checker2	2026-11-30 12:24:36.039933+00
ebca4dc0-5272-4a6c-9a07-3aa346287ce1	c7b6f193-7330-4ddd-9637-2e351fbd1927	00f7f19b-ecb9-11f1-a2de-02fc00000001	CONFIRMED	HIGH	The register says so.	\N	CONCLUDED	checker2	2026-11-30 12:24:35.619891+00
\.

copy public.audit_record (tx, seq, at, actor, act, subject, details, hash) from stdin;
834	1	2026-11-30 12:24:32.12015+00	process	person taken in	f9c1a521-d79c-3ac4-a8fd-fbdeb483225f	{"roles": ["FACT_CHECKER"], "username": "checker", "displayName": "Aigerim Checker"}	41b0589dde2dc28b1cb0f891be0e344646d6ee9269627590aaa9b90bf8496ec5
835	2	2026-11-30 12:24:32.132568+00	process	person taken in	ba5a37bf-3e54-3969-ae27-5518f6cb118c	{"roles": ["FACT_CHECKER"], "username": "checker2", "displayName": "Daniyar Checker"}	df3f9b4267e53936583fe9ecf8d51d56252d08b34167ccfb93c843ab90fa786e
836	3	2026-11-30 12:24:32.134664+00	process	person taken in	74b9ade4-bf94-3c77-b03c-1d4353f47044	{"roles": ["EDITOR"], "username": "editor", "displayName": "Saule Editor"}	6ccb8f6c2730173c0ec8742da22067b028fe6fe627b168d123b0fdcfebfc64de
837	4	2026-11-30 12:24:32.136622+00	process	person taken in	bc7392cd-b906-39ee-9cd6-c32c9c2fc8b0	{"roles": ["EDITOR"], "username": "editor2", "displayName": "Timur Editor"}	5570ffcc9bcfb8e0957056df6786137585fb8900a3cbe36186f62cdf0927a48c
838	5	2026-11-30 12:24:32.13791+00	process	person taken in	27b22c6f-31d1-37cd-8657-b01f5ca1f583	{"roles": ["MANAGER"], "username": "manager", "displayName": "Madina Manager"}	5eb91c9dc4a9eb8b5ee9ca6d90c2a31a43aeb52efd8339212b6b674d524dfbca
839	6	2026-11-30 12:24:32.139032+00	process	person taken in	66cbe4f7-c0e8-31fd-bf6f-f30203d29109	{"roles": ["ADMIN"], "username": "admin", "displayName": "Arman Administrator"}	30a83fa58ca1f580ba83d787242d22913293183100442c1faf62ead2403b68f2
850	7	2026-11-30 12:24:32.42513+00	checker	document imported	abd32273-79aa-4bc9-b0d9-31aa497d93d2	{"title": "The night of the fair", "sha256": "6202a1b03255e8cd5206f1895d3740f3df9c5bcbf15f3e12a58c701e8ca017c2", "mediaType": "text/plain"}	3683a36eff31410940bc9719ab08e855e6a04eb1f84ce399fef38719fd2ce30d
852	8	2026-11-30 12:24:34.056511+00	process	candidates proposed	abd32273-79aa-4bc9-b0d9-31aa497d93d2	{"candidates": 2, "citationDefects": 0}	ecd961884337bd46af1cab12768794d5ca35d7cbf4504265712ac2cfd8262aab
854	9	2026-11-30 12:24:34.166812+00	checker	claim accepted	0f52c7f8-c88b-495d-9983-2786a2691096	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "number": "C-101", "statement": "The guards left early 3c96877d-5227-4647-80d3-14915af42eb7", "documentId": "abd32273-79aa-4bc9-b0d9-31aa497d93d2"}	5a1c74f14371bfa5842a9145a04171d65190086cd53077a326978d3a8c7d2fe3
854	10	2026-11-30 12:24:34.328559+00	process	policy decided	0f52c7f8-c88b-495d-9983-2786a2691096	{"rules": ["Every claim", "Casualty figure"], "ruleIds": ["EveryClaim", "CasualtyFigure"], "tableVersion": 1}	8b476b5ac22f9b5e2e679f4bbc01956ab2b02e5ebee6e664f42938e817d762c5
854	11	2026-11-30 12:24:34.354185+00	process	stage entered	0f52c7f8-c88b-495d-9983-2786a2691096	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:24:34.340Z"}, "before": {}}	01bba6d55886774853f0ee1683883abf77621dcebdcb4226ce5114510714ec95
854	12	2026-11-30 12:24:34.386454+00	checker	candidate added	abd32273-79aa-4bc9-b0d9-31aa497d93d2	{"claim": "C-101", "statement": "The guards left early 3c96877d-5227-4647-80d3-14915af42eb7"}	7656d28472d432cdf1bdb5614411231444b1036077d46f46eb93eeebd9c8b4c3
856	13	2026-11-30 12:24:34.399498+00	checker	document imported	d2f5154f-586c-4f93-9f30-b25dd83447cc	{"title": "The night of the fair", "sha256": "6f792017b804a0a749b85961e79665015de0fb51349dfbbf18c40b4c50311b3b", "mediaType": "text/plain"}	d03fa8e8a348d658eaf292c00e877d799ca264f8fb02e84fc647a584f42f479d
858	14	2026-11-30 12:24:34.446634+00	process	candidates proposed	d2f5154f-586c-4f93-9f30-b25dd83447cc	{"candidates": 2, "citationDefects": 0}	a78180984246144f195bbb016800d6636658ce746ef3c139b6ad31c39f280441
859	15	2026-11-30 12:24:34.48834+00	checker	claim accepted	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "number": "C-102", "statement": "The guards left early 0faff9dd-5872-406c-af1f-1aeea2c84162", "documentId": "d2f5154f-586c-4f93-9f30-b25dd83447cc"}	e853bd9ff397c662df1702a63a73c5b38b50c47fa185a6be8585637ad8874520
859	16	2026-11-30 12:24:34.52961+00	process	policy decided	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"rules": ["Every claim", "Event with no primary source so far"], "ruleIds": ["EveryClaim", "EventUnseen"], "tableVersion": 1}	02286f4afcb4d173630827c15e3ac807fd825a8bc43571107b479a7d75de73bb
859	17	2026-11-30 12:24:34.536888+00	process	stage entered	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:24:34.532Z"}, "before": {}}	d6cfa58f5594fa43c0b768d6c53d211b608040828065f109fdfb005d3075d012
859	18	2026-11-30 12:24:34.551381+00	checker	candidate added	d2f5154f-586c-4f93-9f30-b25dd83447cc	{"claim": "C-102", "statement": "The guards left early 0faff9dd-5872-406c-af1f-1aeea2c84162"}	cbef3d7f139fdc4e43ce885bf02f2ebce91d2cdd8f5a1e307e7ba7a440378867
863	19	2026-11-30 12:24:34.583644+00	checker	source entered	b936c2ce-1331-4b84-a820-0f567728ec2d	{"url": "", "name": "Registry 894f6e85-7827-449a-be1f-f1faad7d45b4", "type": "OFFICIAL_BODY", "reliability": "A"}	cce34673e36cf15069c92d913c611396b296506b25a0c6783ae13ac69549a8ef
863	20	2026-11-30 12:24:34.593182+00	checker	capture asked for	5f6c4f92-5862-4b9d-bcdc-c157beee2717	{"url": "https://example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1"}	d804b19aa470e23311b87e3f746c85523f781bc6f0f97b1dd82b13595c200018
863	21	2026-11-30 12:24:34.620808+00	checker	evidence added	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"source": "Registry 894f6e85-7827-449a-be1f-f1faad7d45b4", "stance": "REFUTES", "evidenceId": "73876f57-9b63-48ab-bd92-8ccb905b0268", "credibility": 2}	ae6ac883683aef07a841855db25bf11691856d70355880132637d0bb186da295
873	22	2026-11-30 12:24:35.175437+00	manager	claim paused	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"after": {"dueAt": "2026-12-08T12:24:34.088515Z"}, "until": "2026-12-03T12:24:34.667750514Z", "before": {"dueAt": "2026-12-05T12:24:34.532Z"}, "reason": "The archive is closed."}	221083aa40ebd9f1761a58208128ed4f3888dd6793e61f4c6db73b220395bcaa
875	23	2026-11-30 12:24:35.18555+00	checker	document imported	2a10f4c5-043a-4bc7-a389-70eacb96291f	{"title": "The night of the fair", "sha256": "8690ec5cd9941e53dae39c8b8236dafb7e9ec9a3d09f126777e1be90f92714a4", "mediaType": "text/plain"}	3196d86d41e4019ce0ca7d5008d52240fc3b1107fdf994bf2ffee8f7f88ba567
877	24	2026-11-30 12:24:35.215223+00	process	candidates proposed	2a10f4c5-043a-4bc7-a389-70eacb96291f	{"candidates": 2, "citationDefects": 0}	59e7305223a42aed29eb7db39d819b1685500ed09926121b7759169137fcd09b
879	25	2026-11-30 12:24:35.246004+00	checker	claim accepted	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-103", "statement": "The guards left early 43f69a37-4006-4c44-8914-0bfc0ee90592", "documentId": "2a10f4c5-043a-4bc7-a389-70eacb96291f"}	37606a786a8a96d01d67754c5557aac5bb5755af96bd853e4f0e78d6e9d170bd
879	26	2026-11-30 12:24:35.284371+00	process	policy decided	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	760b9194aaf65411e4eebaacc076c4c8e9d6d481ed0e3e96a79288b6a42a949b
879	27	2026-11-30 12:24:35.2948+00	process	stage entered	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:24:35.287Z"}, "before": {}}	72e622ae67076108fc3e27eb77737d4d1b0c89430dd9cb27f548c2ac9991791f
879	28	2026-11-30 12:24:35.314435+00	checker	candidate added	2a10f4c5-043a-4bc7-a389-70eacb96291f	{"claim": "C-103", "statement": "The guards left early 43f69a37-4006-4c44-8914-0bfc0ee90592"}	531df5ebefcccffd34c70a4ef7f5d53e87801d51392cf0d8a16456c2e4004278
882	29	2026-11-30 12:24:35.326863+00	checker	source entered	4e296b7c-5b1c-4186-9122-5730ce822c9c	{"url": "", "name": "Registry cd2f8b1e-65cd-4798-9639-abfb6dacf677", "type": "OFFICIAL_BODY", "reliability": "A"}	89540349dc79a10638f3725b51ecef571ae14aee5033e8ff93286ebb8d8e3a48
882	30	2026-11-30 12:24:35.32983+00	checker	capture asked for	a9be065f-4aca-4154-acaa-17dc3b52ae1d	{"url": "https://example.org/75b67651-cc5e-4f73-949b-0fe809126f8f"}	5ff28380bcbfc985f2834bde8cfe5e46d8b1207528b6951d723fab810e54b180
882	31	2026-11-30 12:24:35.344374+00	checker	evidence added	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"source": "Registry cd2f8b1e-65cd-4798-9639-abfb6dacf677", "stance": "SUPPORTS", "evidenceId": "71f2dbd9-4b03-4cd5-ba72-bead2f732102", "credibility": 2}	10ce9c2daf304679bbc7617e6af504feb3b0f9ef83c0a6d1e5ab05b2c3f0cf37
884	32	2026-11-30 12:24:35.396556+00	checker	evidence collected	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"task": "COLLECT_EVIDENCE", "taskId": "00e04ad9-ecb9-11f1-a2de-02fc00000001"}	94018ad48e60956f68bfb92f3fd0685471343b61fa2ae870ba4d6eb497fcfe73
884	33	2026-11-30 12:24:35.449375+00	process	stage entered	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:24:35.441Z"}, "before": {"dueAt": "2026-12-05T12:24:35.287Z"}}	93dbd87efbc91c6bbf9a5c8c75967c84a38f58e2d35e9f72bd2e82af77cf6517
894	34	2026-11-30 12:24:35.624123+00	checker2	claim assessed	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"task": "CORROBORATE", "taskId": "00f7f19b-ecb9-11f1-a2de-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	e0d7321f37de1ecbc00ad3b062b4c230aad7d3ff7040138e10290a74abbb997b
896	35	2026-11-30 12:24:35.725747+00	process	evidence suffices	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	cc78e5702cbcd4a47e579ba5e32419441951f1e08ca96cc7bfc2f4f4b407c1d2
896	36	2026-11-30 12:24:35.745464+00	process	stage entered	c7b6f193-7330-4ddd-9637-2e351fbd1927	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T12:24:35.738Z"}, "before": {"dueAt": "2026-12-03T12:24:35.441Z"}}	0500948ec88e03949d00cdf3b70704ec34ee7e319a112bbba803e1eb4c60ad6a
898	37	2026-11-30 12:24:35.784078+00	checker	document imported	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	{"title": "The night of the fair", "sha256": "69dea1f42809456128c2dcae43c3add90997240383906e5c6ea6ff248f77f5c9", "mediaType": "text/plain"}	586807fdc871ffeab9b7024f492f3be14b6589671003748eba29266eb928c639
900	38	2026-11-30 12:24:35.814777+00	process	candidates proposed	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	{"candidates": 2, "citationDefects": 0}	5fb8a07c521dbff333550bd0469f73f0e10fcec7a42e207dd19446e88abeadf8
902	39	2026-11-30 12:24:35.841951+00	checker	claim accepted	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-104", "statement": "The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b", "documentId": "59914ce9-fb9a-4c40-aa68-8ae3a762a9fd"}	ba880f3e68b070b380a79f4e554c421e55e1315990d49c850ea0d415d8e7a4ba
902	40	2026-11-30 12:24:35.868458+00	process	policy decided	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	f34d67c9f6afc06728b13af4e65fa12b5120a0d9f6408f453ebc08a88764b7f1
902	41	2026-11-30 12:24:35.882647+00	process	stage entered	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:24:35.874Z"}, "before": {}}	ebfee9d61f7846cb463bd7bf079d2ae8f94a2ceb0461cbc31ae21604f8b798bd
902	42	2026-11-30 12:24:35.89747+00	checker	candidate added	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	{"claim": "C-104", "statement": "The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b"}	ed096c7eef2f5f10f7f33b50562ccf6c6fce65479ede7eea51957a3a7398575f
904	43	2026-11-30 12:24:35.908666+00	checker	source entered	e9c8d15c-abb8-4031-bd5c-ddaa7f058a54	{"url": "", "name": "Registry a9a5036e-7abe-4f40-8010-78027de50f74", "type": "OFFICIAL_BODY", "reliability": "A"}	13ab2bc1c2d98e02a09dfbdc8f401789618d25e9d4cea8f593ed8e495ae97ec5
904	44	2026-11-30 12:24:35.911803+00	checker	capture asked for	4b6ef279-610b-490f-be43-5f78b2043b16	{"url": "https://example.org/7da8e00c-3422-401e-b6da-81b3c7504511"}	dc513f40508b5d1052dabed633dc9d5c223962994f8cdb3b8e44eaacf9794a5f
904	45	2026-11-30 12:24:35.920873+00	checker	evidence added	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"source": "Registry a9a5036e-7abe-4f40-8010-78027de50f74", "stance": "SUPPORTS", "evidenceId": "4f46465e-7627-4b78-b685-70a75d9335d5", "credibility": 2}	b21124f3de8bac4bdb43beb6c226d825974bf31d8cec64b528b4e7efcbe88a5d
906	46	2026-11-30 12:24:35.963949+00	checker	evidence collected	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"task": "COLLECT_EVIDENCE", "taskId": "013a03e3-ecb9-11f1-a2de-02fc00000001"}	90650aa8fb45fdcb63f7be841ec93612aa4d63fc28bf1c03d3c69e8e377df23c
906	47	2026-11-30 12:24:35.98901+00	process	stage entered	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:24:35.985Z"}, "before": {"dueAt": "2026-12-05T12:24:35.874Z"}}	138fb35e1f2d3ba7e35fadeb8da6f6f6615512c3f861f5c6c1b355b3e5825e18
908	48	2026-11-30 12:24:36.041511+00	checker2	claim assessed	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"task": "CORROBORATE", "taskId": "0149e275-ecb9-11f1-a2de-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	0c34776df5d9fa7fdf778b0b59bd6ac80ef5f5271ad5bb55cf487bc0d130157a
910	49	2026-11-30 12:24:36.098908+00	process	evidence suffices	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	fc3fd639e2336855a3bdbf2c7863142acc678abcda0bc68f2126fd5ef396b799
910	50	2026-11-30 12:24:36.114226+00	process	stage entered	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T12:24:36.108Z"}, "before": {"dueAt": "2026-12-03T12:24:35.985Z"}}	73464d32c0d687768bbed87a624b58f4bb0a08bed669e113637e5c51e8b0c7b0
920	51	2026-11-30 12:24:36.326018+00	editor	editor decided	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"task": "SIGN_OFF", "taskId": "015d1b6f-ecb9-11f1-a2de-02fc00000001", "decision": "APPROVE"}	a42fc6fc4fc1e4a2727b4b21e0018c5ec219d8153ae0949120e31baaf23c3bc6
922	52	2026-11-30 12:24:36.397408+00	process	stage entered	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"to": "PUBLISHED", "from": "SIGN_OFF", "after": {}, "before": {"dueAt": "2026-12-02T12:24:36.108Z"}}	33039dd682e7ee05ac6af2fc8d4dd89a3b3ed336e1217413f14b5017c381e7ac
922	53	2026-11-30 12:24:36.458971+00	process	finding published	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"verdict": "CONFIRMED", "version": 1}	43cd22cb198129b40ebf664415d991e53e1c85bfeed5704be888dfd8793c1841
924	54	2026-11-30 12:24:36.585402+00	checker	finding challenged	56f39c68-a499-46d7-a4fe-bb4e31e48eca	{"cause": "NEWSROOM", "reason": "A later register says nine."}	fb7c2d95a350f79e9d6580302c6c63b755e3adcd4d6866d84c3dc68a326a25d3
926	55	2026-11-30 12:24:36.625904+00	checker	document imported	851a1984-cb4e-481c-bfed-041c94843c1c	{"title": "The night of the fair", "sha256": "5b713f27da1b225d467ac2c78ac4b9b306d2c85ff98d7ae8f65f39669562f8f1", "mediaType": "text/plain"}	c86db9de217fa41925fccc0385f069279d2a6ec236c6dd8dfa5ebdeb3fa79419
928	56	2026-11-30 12:24:36.662817+00	process	candidates proposed	851a1984-cb4e-481c-bfed-041c94843c1c	{"candidates": 2, "citationDefects": 0}	1b725f14ad210957d59be02dbc5679a9fffe866d067446e7bc474e0c13a45572
930	57	2026-11-30 12:24:36.68719+00	checker	claim accepted	2afe993a-2af1-4056-a899-5d118370fe4f	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "number": "C-105", "statement": "The guards left early ba897629-3e79-4e4e-8e53-1e7f79e44a68", "documentId": "851a1984-cb4e-481c-bfed-041c94843c1c"}	0374ed706f7815c24584b2c4fb847e38f817517ce396af7c8e70bb39846cfa52
930	58	2026-11-30 12:24:36.702315+00	process	policy decided	2afe993a-2af1-4056-a899-5d118370fe4f	{"rules": ["Every claim", "Quotation"], "ruleIds": ["EveryClaim", "Quotation"], "tableVersion": 1}	8340ff98c275e6e8ee13c05c842fa0876c64cef6cbf1cddaff12e229ff0593e3
930	59	2026-11-30 12:24:36.709353+00	process	stage entered	2afe993a-2af1-4056-a899-5d118370fe4f	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:24:36.704Z"}, "before": {}}	45231e4536ae4319a341e157e71b554fbcee48980399599674ed04e4f5d323b0
930	60	2026-11-30 12:24:36.718418+00	checker	candidate added	851a1984-cb4e-481c-bfed-041c94843c1c	{"claim": "C-105", "statement": "The guards left early ba897629-3e79-4e4e-8e53-1e7f79e44a68"}	e493ffc5731bed9b9facf5f73ec6511bc5926c4e8f7a255c35296cd778c24f44
932	61	2026-11-30 12:24:36.726146+00	editor	claim withdrawn	2afe993a-2af1-4056-a899-5d118370fe4f	{"reason": "Nobody said it."}	26aa3d5190b8e34f607baa3d001f2b46eecde916cd9752b20d1a997c1352aabf
932	62	2026-11-30 12:24:36.745015+00	process	stage entered	2afe993a-2af1-4056-a899-5d118370fe4f	{"to": "WITHDRAWN", "from": "COLLECTION", "after": {}, "before": {"dueAt": "2026-12-05T12:24:36.704Z"}}	d0bd01697970a279606e586044785717235e9be406327c4fb20d2f16f46a71c4
935	63	2026-11-30 12:24:36.780148+00	process	signing key entered	0ac1d818-941c-3a74-bf9a-bf76cf136e1a	{"key": "b96ca53dbba160f6ea8d5ee67b279a3d11c2dccad2bdffee604ff30d10a15a67", "kept": "database"}	4529a74181c0e720a2987ee6af37552870f00499536b39ad505705353ab34e54
938	64	2026-11-30 12:24:36.804578+00	checker2	source entered	299708ee-9938-440d-ad17-4d4ba006afde	{"url": "", "name": "Registry 92b94d2a-4d6c-47a0-a445-949e8d6647ef", "type": "OFFICIAL_BODY", "reliability": "A"}	ee1686884aa4be68ad22e0c809c9c452d4d09f8145bca0eea8152cae34df6ff7
938	65	2026-11-30 12:24:36.807819+00	checker2	capture asked for	0c5a291c-fd3f-48c8-a108-c05cbbac7bca	{"url": "https://example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848"}	d15e72010d227172455774514c63cffb983efcabf9dec3db52231d9e1f49319a
938	66	2026-11-30 12:24:36.81701+00	checker2	evidence added	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	{"source": "Registry 92b94d2a-4d6c-47a0-a445-949e8d6647ef", "stance": "SUPPORTS", "evidenceId": "87c80edd-dd9e-439c-9fed-18292253e811", "credibility": 2}	148f615497a00a581f853ceb3a78143223c1245432ebb86ab866c53d128d4155
\.

copy public.audit_seal (id, records, count, through_seq, settled_seq, next_tx, records_hash, previous_hash, hash, sealed_at) from stdin;
1	{[1,64)}	63	63	0	937	d94808f6e9c49280a54a0b6762f5016e9a1706034a29d982b91a01bc46d73996		50453526a13d01881c94520391793f97de128127f116c41e03a6220b4dae120f	2026-11-30 12:24:36.787728+00
2	{[64,67)}	3	66	63	940	8bc1d737b7622aeaed752e3ce1560c4f30a58738c168858c11b6308ce6679108	50453526a13d01881c94520391793f97de128127f116c41e03a6220b4dae120f	ca083191edf23773ef6902c0892a56d0d8e7a981487b5292f031712b9f6a8aee	2026-11-30 12:24:36.838542+00
\.

copy public.candidate (id, document_id, start_at, end_at, exact, statement, kind, hedge, speaker, outlet, cited_date, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, signals, status, claim_id, reason, decided_by, decided_at, change, occurred_from, occurred_to, again_start, again_end, together, proposed_by, model) from stdin;
0388957c-92f7-4643-a28c-9de06ce0bcec	2a10f4c5-043a-4bc7-a389-70eacb96291f	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	7	\N	\N	{}	{}	\N	EXTRACTOR	\N
1256c6cb-6cdf-4f53-8da6-c17b71b8ef29	851a1984-cb4e-481c-bfed-041c94843c1c	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	13	\N	\N	{}	{}	\N	EXTRACTOR	\N
24450254-2095-4ac4-8200-a03cd8afe1d4	d2f5154f-586c-4f93-9f30-b25dd83447cc	65	118	the fight began. af3efe1f-ab2c-4457-9bc0-8cf3c1095954	The fight began. af3efe1f-ab2c-4457-9bc0-8cf3c1095954.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	5	\N	\N	{}	{}	\N	EXTRACTOR	\N
3dd9110e-2623-4225-94b4-0dd8ceea4559	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	10	\N	\N	{}	{}	\N	EXTRACTOR	\N
4223eec7-205b-4e6e-b417-2047db44d1f4	851a1984-cb4e-481c-bfed-041c94843c1c	0	35	On the evening of the fair, guards 	The guards left early ba897629-3e79-4e4e-8e53-1e7f79e44a68	QUOTE	REPORTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	2afe993a-2af1-4056-a899-5d118370fe4f	\N	checker	2026-11-30 12:24:36.717674+00	15	\N	\N	{}	{}	\N	PERSON	\N
47e090ad-30a5-4231-9202-76a0e931f7a2	d2f5154f-586c-4f93-9f30-b25dd83447cc	0	35	On the evening of the fair, guards 	The guards left early 0faff9dd-5872-406c-af1f-1aeea2c84162	EVENT	REPORTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	\N	checker	2026-11-30 12:24:34.550471+00	6	\N	\N	{}	{}	\N	PERSON	\N
7dcc68fc-2cf0-4325-baa0-f5695b6191f2	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	65	118	the fight began. 3b88ad10-e99e-4e37-926f-2f653ec55e0b	The fight began. 3b88ad10-e99e-4e37-926f-2f653ec55e0b.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	11	\N	\N	{}	{}	\N	EXTRACTOR	\N
869f36a9-fbca-42c7-920a-e8e36d9b48ff	abd32273-79aa-4bc9-b0d9-31aa497d93d2	65	118	the fight began. 01a5582f-e6bc-43c0-8196-3e9555e85028	The fight began. 01a5582f-e6bc-43c0-8196-3e9555e85028.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	2	\N	\N	{}	{}	\N	EXTRACTOR	\N
922f2ecc-71bc-4028-806c-c82bd9b63a4e	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	0	35	On the evening of the fair, guards 	The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b	STATISTIC	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	56f39c68-a499-46d7-a4fe-bb4e31e48eca	\N	checker	2026-11-30 12:24:35.896502+00	12	\N	\N	{}	{}	\N	PERSON	\N
aeeb1ed4-6c43-4289-8685-4602a9bc5ac9	2a10f4c5-043a-4bc7-a389-70eacb96291f	0	35	On the evening of the fair, guards 	The guards left early 43f69a37-4006-4c44-8914-0bfc0ee90592	STATISTIC	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	c7b6f193-7330-4ddd-9637-2e351fbd1927	\N	checker	2026-11-30 12:24:35.313169+00	9	\N	\N	{}	{}	\N	PERSON	\N
b68bb8a4-f6df-4451-8c69-06eba7f1572c	851a1984-cb4e-481c-bfed-041c94843c1c	65	118	the fight began. 11227193-5480-49e4-89d9-f6173c70dc8b	The fight began. 11227193-5480-49e4-89d9-f6173c70dc8b.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	14	\N	\N	{}	{}	\N	EXTRACTOR	\N
df396c58-bc8d-4d2a-ab44-975719af156d	abd32273-79aa-4bc9-b0d9-31aa497d93d2	0	35	On the evening of the fair, guards 	The guards left early 3c96877d-5227-4647-80d3-14915af42eb7	CASUALTY	RUMOUR	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	0f52c7f8-c88b-495d-9983-2786a2691096	\N	checker	2026-11-30 12:24:34.385187+00	3	\N	\N	{}	{}	\N	PERSON	\N
e66133c2-4d8c-4f6b-b2b8-8e1c9cef90ef	d2f5154f-586c-4f93-9f30-b25dd83447cc	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	4	\N	\N	{}	{}	\N	EXTRACTOR	\N
ef6ba0da-d304-4290-83ba-ef88e4800a57	2a10f4c5-043a-4bc7-a389-70eacb96291f	65	118	the fight began. e9b10393-d6f1-4c66-ae8e-a52071a4b7a1	The fight began. e9b10393-d6f1-4c66-ae8e-a52071a4b7a1.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	8	\N	\N	{}	{}	\N	EXTRACTOR	\N
ff29f9f6-35d6-4a36-a1be-afa5aa5d203c	abd32273-79aa-4bc9-b0d9-31aa497d93d2	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	1	\N	\N	{}	{}	\N	EXTRACTOR	\N
\.

copy public.capture (id, url, normal, origin, status, asked_by, asked_at, captured_at, final_url, http_status, ip, media_type, title, language, published_on, text, text_sha256, archive, picture, tool, left_out, failure, failure_details) from stdin;
0c5a291c-fd3f-48c8-a108-c05cbbac7bca	https://example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848	example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848	MADE_HERE	REQUESTED	checker2	2026-11-30 12:24:36.807407+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
4b6ef279-610b-490f-be43-5f78b2043b16	https://example.org/7da8e00c-3422-401e-b6da-81b3c7504511	example.org/7da8e00c-3422-401e-b6da-81b3c7504511	MADE_HERE	REQUESTED	checker	2026-11-30 12:24:35.911303+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
5f6c4f92-5862-4b9d-bcdc-c157beee2717	https://example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1	example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1	MADE_HERE	REQUESTED	checker	2026-11-30 12:24:34.59169+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
a9be065f-4aca-4154-acaa-17dc3b52ae1d	https://example.org/75b67651-cc5e-4f73-949b-0fe809126f8f	example.org/75b67651-cc5e-4f73-949b-0fe809126f8f	MADE_HERE	REQUESTED	checker	2026-11-30 12:24:35.329433+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
\.

copy public.challenge (id, claim_id, reason, challenged_by, challenged_at, outcome, answer, answered_by, answered_at) from stdin;
d56794a1-6d00-4333-8925-6fb5a9041ae8	56f39c68-a499-46d7-a4fe-bb4e31e48eca	A later register says nine.	checker	2026-11-30 12:24:36.582198+00	\N	\N	\N	\N
\.

copy public.claim (id, number, statement, kind, hedge, harm, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, stage, stage_since, due_at, overdue, waiting, verdict, confidence, rationale, accepted_by, accepted_at, version, stale_since) from stdin;
0f52c7f8-c88b-495d-9983-2786a2691096	101	The guards left early 3c96877d-5227-4647-80d3-14915af42eb7	CASUALTY	RUMOUR	LOW	\N	\N	\N	\N	\N	\N	f	COLLECTION	2026-11-30 12:24:34.145188+00	2026-12-03 12:24:34.34+00	f	f	\N	\N	\N	checker	2026-11-30 12:24:34.145188+00	1	\N
2afe993a-2af1-4056-a899-5d118370fe4f	105	The guards left early ba897629-3e79-4e4e-8e53-1e7f79e44a68	QUOTE	REPORTED	LOW	\N	\N	\N	\N	\N	\N	f	WITHDRAWN	2026-11-30 12:24:36.743606+00	\N	f	f	\N	\N	\N	checker	2026-11-30 12:24:36.683408+00	2	\N
56f39c68-a499-46d7-a4fe-bb4e31e48eca	104	The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b	STATISTIC	ASSERTED	LOW	\N	\N	\N	\N	\N	\N	f	PUBLISHED	2026-11-30 12:24:36.391841+00	\N	f	f	CONFIRMED	HIGH	The register says so.	checker	2026-11-30 12:24:35.837569+00	6	\N
c7b6f193-7330-4ddd-9637-2e351fbd1927	103	The guards left early 43f69a37-4006-4c44-8914-0bfc0ee90592	STATISTIC	ASSERTED	LOW	\N	\N	\N	\N	\N	\N	f	SIGN_OFF	2026-11-30 12:24:35.740342+00	2026-12-02 12:24:35.738+00	f	f	CONFIRMED	HIGH	The register says so.	checker	2026-11-30 12:24:35.242071+00	5	\N
e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	102	The guards left early 0faff9dd-5872-406c-af1f-1aeea2c84162	EVENT	REPORTED	LOW	\N	\N	\N	\N	\N	\N	f	COLLECTION	2026-11-30 12:24:34.484484+00	2026-12-08 12:24:34.088515+00	f	f	\N	\N	\N	checker	2026-11-30 12:24:34.484484+00	3	\N
\.

copy public.claim_vector (claim, model, vector, tx) from stdin;
101	\N	\N	854
102	\N	\N	859
103	\N	\N	879
104	\N	\N	902
105	\N	\N	930
\.

copy public.claim_word (word, claim, weight) from stdin;
-0	103	1.2571429
-4	103	1.2571429
-4006	103	1.2571429
-406	102	1.2571429
-4647	101	1.2571429
-5227	101	1.2571429
-5872	102	1.2571429
-80	101	1.2571429
-839	104	1.2571429
-8914	103	1.2571429
0faff9dd	102	1.2571429
14915af42eb7	101	1.2571429
1aeea2c84162	102	1.2571429
1e7f79e44a68	105	1.2903225
1ed50b669e6b	104	1.2571429
3c96877d	101	1.2571429
3e79	105	1.2903225
4334	104	1.2571429
43f69a37	103	1.2571429
4e4e	105	1.2903225
57ef	104	1.2571429
8e53	105	1.2903225
a-1ed50b669e6b	104	1.2571429
af1f	102	1.2571429
ba897629	105	1.2903225
ba897629-3e79-4e4e-8e53-1e7f79e44a68	105	1.2903225
bfc0ee90592	103	1.2571429
c	102	1.2571429
c-af1f-1aeea2c84162	102	1.2571429
c44	103	1.2571429
ce5507fe	104	1.2571429
ce5507fe-57ef	104	1.2571429
d3	101	1.2571429
d3-14915af42eb7	101	1.2571429
earli	101	1.2571429
earli	102	1.2571429
earli	103	1.2571429
earli	104	1.2571429
earli	105	1.2903225
guard	101	1.2571429
guard	102	1.2571429
guard	103	1.2571429
guard	104	1.2571429
guard	105	1.2903225
left	101	1.2571429
left	102	1.2571429
left	103	1.2571429
left	104	1.2571429
left	105	1.2903225
\.

copy public.decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by, decided_at) from stdin;
b52675c4-b474-402f-85bd-b1d9653fffad	56f39c68-a499-46d7-a4fe-bb4e31e48eca	015d1b6f-ecb9-11f1-a2de-02fc00000001	015cf458-ecb9-11f1-a2de-02fc00000001	APPROVE	\N	\N	3dda275ec825d82d32f6d3dfd96befe95a806d6720d846147ab8d4b2f502fc40	editor	2026-11-30 12:24:36.321394+00
\.

copy public.document (id, title, text, sha256, status, publisher, url, published_on, language, media_type, imported_by, imported_at, version, reading_language, readable, killed, injured) from stdin;
2a10f4c5-043a-4bc7-a389-70eacb96291f	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. e9b10393-d6f1-4c66-ae8e-a52071a4b7a1	8690ec5cd9941e53dae39c8b8236dafb7e9ec9a3d09f126777e1be90f92714a4	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:24:35.183892+00	1	en	t	\N	\N
59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 3b88ad10-e99e-4e37-926f-2f653ec55e0b	69dea1f42809456128c2dcae43c3add90997240383906e5c6ea6ff248f77f5c9	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:24:35.782926+00	1	en	t	\N	\N
851a1984-cb4e-481c-bfed-041c94843c1c	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 11227193-5480-49e4-89d9-f6173c70dc8b	5b713f27da1b225d467ac2c78ac4b9b306d2c85ff98d7ae8f65f39669562f8f1	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:24:36.624572+00	1	en	t	\N	\N
abd32273-79aa-4bc9-b0d9-31aa497d93d2	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 01a5582f-e6bc-43c0-8196-3e9555e85028	6202a1b03255e8cd5206f1895d3740f3df9c5bcbf15f3e12a58c701e8ca017c2	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:24:32.420804+00	1	en	t	\N	\N
d2f5154f-586c-4f93-9f30-b25dd83447cc	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. af3efe1f-ab2c-4457-9bc0-8cf3c1095954	6f792017b804a0a749b85961e79665015de0fb51349dfbbf18c40b4c50311b3b	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:24:34.398126+00	1	en	t	\N	\N
\.

copy public.evidence (id, claim_id, source_id, url, quote, stance, credibility, primary_source, published_at, retrieved_at, derives_evidence, derives_source, attachment_sha256, attachment_name, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, collected_by, collected_at) from stdin;
4f46465e-7627-4b78-b685-70a75d9335d5	56f39c68-a499-46d7-a4fe-bb4e31e48eca	e9c8d15c-abb8-4031-bd5c-ddaa7f058a54	https://example.org/7da8e00c-3422-401e-b6da-81b3c7504511	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:24:35.90939+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:24:35.90939+00
71f2dbd9-4b03-4cd5-ba72-bead2f732102	c7b6f193-7330-4ddd-9637-2e351fbd1927	4e296b7c-5b1c-4186-9122-5730ce822c9c	https://example.org/75b67651-cc5e-4f73-949b-0fe809126f8f	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:24:35.327394+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:24:35.327394+00
73876f57-9b63-48ab-bd92-8ccb905b0268	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	b936c2ce-1331-4b84-a820-0f567728ec2d	https://example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1	As recorded.	REFUTES	2	t	\N	2026-11-30 12:24:34.585463+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:24:34.585463+00
87c80edd-dd9e-439c-9fed-18292253e811	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	299708ee-9938-440d-ad17-4d4ba006afde	https://example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:24:36.805346+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker2	2026-11-30 12:24:36.805346+00
\.

copy public.evidence_link (evidence_id, normal) from stdin;
4f46465e-7627-4b78-b685-70a75d9335d5	example.org/7da8e00c-3422-401e-b6da-81b3c7504511
71f2dbd9-4b03-4cd5-ba72-bead2f732102	example.org/75b67651-cc5e-4f73-949b-0fe809126f8f
73876f57-9b63-48ab-bd92-8ccb905b0268	example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1
87c80edd-dd9e-439c-9fed-18292253e811	example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848
\.

copy public.finding_version (claim_id, version, retracted, statement, verdict, confidence, content, signed_hash, signed_by, what_changed, why, published_at) from stdin;
56f39c68-a499-46d7-a4fe-bb4e31e48eca	1	f	The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b	CONFIRMED	HIGH	{"kind": "STATISTIC", "hedge": "ASSERTED", "figure": null, "format": 2, "policy": ["1 independent origin of reliability C (fairly reliable) or better.", "A primary source among them.", "One editor signs."], "origins": [{"source": "Registry a9a5036e-7abe-4f40-8010-78027de50f74", "stance": "SUPPORTS", "evidence": ["4f46465e-7627-4b78-b685-70a75d9335d5"], "sourceType": "OFFICIAL_BODY", "credibility": 2, "reliability": "A", "primarySource": true}], "verdict": "CONFIRMED", "comments": [], "evidence": [{"id": "4f46465e-7627-4b78-b685-70a75d9335d5", "url": "https://example.org/7da8e00c-3422-401e-b6da-81b3c7504511", "quote": "As recorded.", "figure": null, "origin": "Registry a9a5036e-7abe-4f40-8010-78027de50f74", "source": "Registry a9a5036e-7abe-4f40-8010-78027de50f74", "stance": "SUPPORTS", "archived": null, "sourceType": "OFFICIAL_BODY", "credibility": 2, "publishedAt": null, "reliability": "A", "retrievedAt": "2026-11-30T12:24:35.909390Z", "primarySource": true}], "mentions": [{"url": null, "date": null, "quote": "On the evening of the fair, guards ", "title": "The night of the fair", "outlet": null, "speaker": null, "publisher": null, "publishedOn": null}], "signedBy": ["Saule Editor"], "unknowns": ["All that supports or refutes the claim comes from a single origin.", "No document that makes the claim names who it comes from.", "Items of evidence whose date of publication is not known: 1."], "rationale": "The register says so.", "statement": "The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b", "confidence": "HIGH", "tableVersion": 1}	3dda275ec825d82d32f6d3dfd96befe95a806d6720d846147ab8d4b2f502fc40	{editor}	\N	\N	2026-11-30 12:24:36.441015+00
\.

copy public.mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, speaker, outlet, cited_date) from stdin;
012ef84c-c131-4833-a15a-d6ee39fabc1b	56f39c68-a499-46d7-a4fe-bb4e31e48eca	59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
061f9bc7-343f-4371-ada5-d612f66fea73	0f52c7f8-c88b-495d-9983-2786a2691096	abd32273-79aa-4bc9-b0d9-31aa497d93d2	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
079e0c78-4d9f-4cf9-b14a-3f9d89e61fbd	c7b6f193-7330-4ddd-9637-2e351fbd1927	2a10f4c5-043a-4bc7-a389-70eacb96291f	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
9b0580cb-ea54-4d76-aa1c-acf92537e6e0	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	d2f5154f-586c-4f93-9f30-b25dd83447cc	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
b7000867-e343-44d9-8d4e-9cde31ba7fd9	2afe993a-2af1-4056-a899-5d118370fe4f	851a1984-cb4e-481c-bfed-041c94843c1c	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
\.

copy public.participation (claim_id, username, duty, since) from stdin;
56f39c68-a499-46d7-a4fe-bb4e31e48eca	checker	COLLECTED	2026-11-30 12:24:35.922395+00
56f39c68-a499-46d7-a4fe-bb4e31e48eca	checker2	CORROBORATED	2026-11-30 12:24:36.040872+00
56f39c68-a499-46d7-a4fe-bb4e31e48eca	editor	SIGNED	2026-11-30 12:24:36.325156+00
c7b6f193-7330-4ddd-9637-2e351fbd1927	checker	COLLECTED	2026-11-30 12:24:35.349001+00
c7b6f193-7330-4ddd-9637-2e351fbd1927	checker2	CORROBORATED	2026-11-30 12:24:35.62323+00
e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	checker	COLLECTED	2026-11-30 12:24:34.64617+00
e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	checker2	COLLECTED	2026-11-30 12:24:36.828314+00
\.

copy public.person (username, display_name, password_hash, roles, active, created_at, version) from stdin;
admin	Arman Administrator	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{ADMIN}	t	2026-11-30 12:24:32.138715+00	0
checker	Aigerim Checker	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{FACT_CHECKER}	t	2026-11-30 12:24:32.118224+00	0
checker2	Daniyar Checker	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{FACT_CHECKER}	t	2026-11-30 12:24:32.131053+00	0
editor	Saule Editor	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{EDITOR}	t	2026-11-30 12:24:32.134125+00	0
editor2	Timur Editor	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{EDITOR}	t	2026-11-30 12:24:32.136263+00	0
manager	Madina Manager	{argon2}$argon2id$v=19$m=19456,t=2,p=1$kSaoWH5oxu4ZnARnQa7OmQ$rl997Z8JmYH2H/MgfmUrkFuI2/knzjpvQ+HGPxzZwos	{MANAGER}	t	2026-11-30 12:24:32.137529+00	0
\.

copy public.policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment, second_checker, sign_offs, collection_days, comment_days, corroboration_days, sign_off_days, facts, rules, table_version, decided_at, tied_sources_count_once) from stdin;
007b7eb8-cfd1-4279-b1aa-c476b077e755	2afe993a-2af1-4056-a899-5d118370fe4f	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Quotation", "why": "A quotation is checked against the recording, the transcript or the person, not against others who quote it.", "name": "Quotation"}]	1	2026-11-30 12:24:36.700979+00	f
37f2a629-aa8a-4ab1-99c7-6785ca6009a8	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	2	C	f	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "EventUnseen", "why": "Without anybody who saw it or recorded it, an event needs two origins.", "name": "Event with no primary source so far"}]	1	2026-11-30 12:24:34.528375+00	f
3ffd6343-f2f2-476d-9c84-86b636033abc	56f39c68-a499-46d7-a4fe-bb4e31e48eca	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 12:24:35.867267+00	f
80f44c33-fc12-47f4-99fc-b16c19c93613	0f52c7f8-c88b-495d-9983-2786a2691096	2	B	f	f	t	1	3	3	3	2	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "CasualtyFigure", "why": "Early counts of the dead and injured are nearly always revised, and outlets copy them from one another: two reliable origins that do not share a source or an owner, and a fresh pair of eyes.", "name": "Casualty figure"}]	1	2026-11-30 12:24:34.321215+00	t
bd43adcb-f53b-4f82-9f90-dea575c21fbc	c7b6f193-7330-4ddd-9637-2e351fbd1927	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 12:24:35.283143+00	f
\.

copy public.search_entry (subject, section, start_at, title, body, at) from stdin;
0f52c7f8-c88b-495d-9983-2786a2691096	CLAIMS	0	The guards left early 3c96877d-5227-4647-80d3-14915af42eb7		2026-11-30 12:24:34.145188+00
2a10f4c5-043a-4bc7-a389-70eacb96291f	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. e9b10393-d6f1-4c66-ae8e-a52071a4b7a1	2026-11-30 12:24:35.183892+00
2afe993a-2af1-4056-a899-5d118370fe4f	CLAIMS	0	The guards left early ba897629-3e79-4e4e-8e53-1e7f79e44a68		2026-11-30 12:24:36.683408+00
4f46465e-7627-4b78-b685-70a75d9335d5	EVIDENCE	0	Registry a9a5036e-7abe-4f40-8010-78027de50f74	As recorded.\nhttps://example.org/7da8e00c-3422-401e-b6da-81b3c7504511	2026-11-30 12:24:35.90939+00
56f39c68-a499-46d7-a4fe-bb4e31e48eca	CLAIMS	0	The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b	The register says so.	2026-11-30 12:24:35.837569+00
56f39c68-a499-46d7-a4fe-bb4e31e48eca	FINDINGS	0	The guards left early ce5507fe-57ef-4334-839a-1ed50b669e6b	The register says so.	2026-11-30 12:24:36.441015+00
59914ce9-fb9a-4c40-aa68-8ae3a762a9fd	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 3b88ad10-e99e-4e37-926f-2f653ec55e0b	2026-11-30 12:24:35.782926+00
71f2dbd9-4b03-4cd5-ba72-bead2f732102	EVIDENCE	0	Registry cd2f8b1e-65cd-4798-9639-abfb6dacf677	As recorded.\nhttps://example.org/75b67651-cc5e-4f73-949b-0fe809126f8f	2026-11-30 12:24:35.327394+00
73876f57-9b63-48ab-bd92-8ccb905b0268	EVIDENCE	0	Registry 894f6e85-7827-449a-be1f-f1faad7d45b4	As recorded.\nhttps://example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1	2026-11-30 12:24:34.585463+00
851a1984-cb4e-481c-bfed-041c94843c1c	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 11227193-5480-49e4-89d9-f6173c70dc8b	2026-11-30 12:24:36.624572+00
87c80edd-dd9e-439c-9fed-18292253e811	EVIDENCE	0	Registry 92b94d2a-4d6c-47a0-a445-949e8d6647ef	As recorded.\nhttps://example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848	2026-11-30 12:24:36.805346+00
abd32273-79aa-4bc9-b0d9-31aa497d93d2	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 01a5582f-e6bc-43c0-8196-3e9555e85028	2026-11-30 12:24:32.420804+00
c7b6f193-7330-4ddd-9637-2e351fbd1927	CLAIMS	0	The guards left early 43f69a37-4006-4c44-8914-0bfc0ee90592	The register says so.	2026-11-30 12:24:35.242071+00
d2f5154f-586c-4f93-9f30-b25dd83447cc	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. af3efe1f-ab2c-4457-9bc0-8cf3c1095954	2026-11-30 12:24:34.398126+00
e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	CLAIMS	0	The guards left early 0faff9dd-5872-406c-af1f-1aeea2c84162		2026-11-30 12:24:34.484484+00
\.

copy public.search_word (word) from stdin;
-0
-3e9555
-4
-4006
-406
-449
-4647
-49e4
-5227
-5480
-5872
-78027
-7827
-80
-839
-89
-8914
-9
-9639
/3b7cc7d4-343c-49ce-b4d5-59dae22ac848
/4f1d0458-04fe-48d4-ac01-9e13e45f96a1
/75b67651-cc5e-4f73-949b-0fe809126f8f
/7da8e00c-3422-401e-b6da-81b3c7504511
01a5582f
01a5582f-e6bc-43c0
0faff9dd
11227193
14915af42eb7
1aeea2c84162
1e7f79e44a68
1ed50b669e6b
2f653ec55e0b
3b88ad10
3b88ad10-e99e-4e37-926f-2f653ec55e0b
3c96877d
3e79
4334
43c0
43f69a37
4457
4798
47a0
4c66
4d6c
4e37
4e4e
4f40
57ef
65cd
7abe
8010
8196
894f6e85
8cf3c1095954
8e53
926f
92b94d2a
92b94d2a-4d6c-47a0-a445-949e8d6647ef
949e8d6647ef
a-1ed50b669e6b
a-be1f-f1faad7d45b4
a445
a52071a4b7a1
a9a5036e
a9a5036e-7abe-4f40
ab2c
abfb6dacf677
ae8e
af1f
af3efe1f
af3efe1f-ab2c
as
at
ba897629
ba897629-3e79-4e4e-8e53-1e7f79e44a68
bc0
bc0-8cf3c1095954
be1f
before
began
bfc0ee90592
c-af1f-1aeea2c84162
c44
cd2f8b1e
cd2f8b1e-65cd
ce5507fe
ce5507fe-57ef
d3
d3-14915af42eb7
d6f1
d9
d9-f6173c70dc8b
de50f74
e6bc
e85028
e99e
e9b10393
e9b10393-d6f1-4c66-ae8e-a52071a4b7a1
early
evening
example.org
example.org/3b7cc7d4-343c-49ce-b4d5-59dae22ac848
example.org/4f1d0458-04fe-48d4-ac01-9e13e45f96a1
example.org/75b67651-cc5e-4f73-949b-0fe809126f8f
example.org/7da8e00c-3422-401e-b6da-81b3c7504511
f1faad7d45b4
f6173c70dc8b
fair
fight
gate
guards
left
night
north
of
on
recorded
register
registry
says
so
the
\.

copy public.source (id, name, type, reliability, url, created_by, created_at, version, country, languages, note) from stdin;
299708ee-9938-440d-ad17-4d4ba006afde	Registry 92b94d2a-4d6c-47a0-a445-949e8d6647ef	OFFICIAL_BODY	A	\N	checker2	2026-11-30 12:24:36.80356+00	0	\N	{}	\N
4e296b7c-5b1c-4186-9122-5730ce822c9c	Registry cd2f8b1e-65cd-4798-9639-abfb6dacf677	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:24:35.325927+00	0	\N	{}	\N
b936c2ce-1331-4b84-a820-0f567728ec2d	Registry 894f6e85-7827-449a-be1f-f1faad7d45b4	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:24:34.580499+00	0	\N	{}	\N
e9c8d15c-abb8-4031-bd5c-ddaa7f058a54	Registry a9a5036e-7abe-4f40-8010-78027de50f74	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:24:35.907521+00	0	\N	{}	\N
\.

copy public.source_rating (seq, source_id, reliability, reason, rated_by, rated_at) from stdin;
1	b936c2ce-1331-4b84-a820-0f567728ec2d	A	\N	checker	2026-11-30 12:24:34.580499+00
2	4e296b7c-5b1c-4186-9122-5730ce822c9c	A	\N	checker	2026-11-30 12:24:35.325927+00
3	e9c8d15c-abb8-4031-bd5c-ddaa7f058a54	A	\N	checker	2026-11-30 12:24:35.907521+00
4	299708ee-9938-440d-ad17-4d4ba006afde	A	\N	checker2	2026-11-30 12:24:36.80356+00
\.

copy public.task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, taken_at, completed_by, completed_at, cancelled_at, version, note, harm) from stdin;
0052b08f-ecb9-11f1-a2de-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	0f52c7f8-c88b-495d-9983-2786a2691096	004c960a-ecb9-11f1-a2de-02fc00000001	COLLECTION	2026-11-30 12:24:34.372919+00	2026-12-03 12:24:34.34+00	\N	\N	\N	\N	\N	0	\N	LOW
006c7a3d-ecb9-11f1-a2de-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	e59407fd-9e98-4eb3-adfa-8dfd802f1d1e	006af398-ecb9-11f1-a2de-02fc00000001	COLLECTION	2026-11-30 12:24:34.541708+00	2026-12-08 12:24:34.088515+00	\N	\N	\N	\N	\N	0	\N	LOW
00e04ad9-ecb9-11f1-a2de-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	c7b6f193-7330-4ddd-9637-2e351fbd1927	00de00e4-ecb9-11f1-a2de-02fc00000001	COLLECTION	2026-11-30 12:24:35.300583+00	2026-12-05 12:24:35.287+00	checker	\N	checker	2026-11-30 12:24:35.398763+00	\N	1	\N	LOW
00f7f19b-ecb9-11f1-a2de-02fc00000001	CORROBORATE	Corroborate	c7b6f193-7330-4ddd-9637-2e351fbd1927	00f58096-ecb9-11f1-a2de-02fc00000001	CORROBORATION	2026-11-30 12:24:35.456086+00	2026-12-03 12:24:35.441+00	checker2	\N	checker2	2026-11-30 12:24:35.629228+00	\N	1	\N	LOW
01251c35-ecb9-11f1-a2de-02fc00000001	SIGN_OFF	SignOff	c7b6f193-7330-4ddd-9637-2e351fbd1927	0124f51e-ecb9-11f1-a2de-02fc00000001	SIGN_OFF	2026-11-30 12:24:35.751438+00	2026-12-02 12:24:35.738+00	\N	\N	\N	\N	\N	0	\N	LOW
013a03e3-ecb9-11f1-a2de-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	56f39c68-a499-46d7-a4fe-bb4e31e48eca	0137b9ee-ecb9-11f1-a2de-02fc00000001	COLLECTION	2026-11-30 12:24:35.889249+00	2026-12-05 12:24:35.874+00	checker	\N	checker	2026-11-30 12:24:35.965158+00	\N	1	\N	LOW
0149e275-ecb9-11f1-a2de-02fc00000001	CORROBORATE	Corroborate	56f39c68-a499-46d7-a4fe-bb4e31e48eca	0148a9f0-ecb9-11f1-a2de-02fc00000001	CORROBORATION	2026-11-30 12:24:35.993288+00	2026-12-03 12:24:35.985+00	checker2	\N	checker2	2026-11-30 12:24:36.042783+00	\N	1	\N	LOW
015d1b6f-ecb9-11f1-a2de-02fc00000001	SIGN_OFF	SignOff	56f39c68-a499-46d7-a4fe-bb4e31e48eca	015cf458-ecb9-11f1-a2de-02fc00000001	SIGN_OFF	2026-11-30 12:24:36.118687+00	2026-12-02 12:24:36.108+00	editor	\N	editor	2026-11-30 12:24:36.327167+00	\N	1	\N	LOW
01a71cd1-ecb9-11f1-a2de-02fc00000001	REVIEW_CHALLENGE	ReviewChallenge	56f39c68-a499-46d7-a4fe-bb4e31e48eca	01a6a79a-ecb9-11f1-a2de-02fc00000001	PUBLISHED	2026-11-30 12:24:36.604015+00	2026-12-02 12:24:36.601+00	\N	\N	\N	\N	\N	0	\N	LOW
01b797af-ecb9-11f1-a2de-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	2afe993a-2af1-4056-a899-5d118370fe4f	01b65f2a-ecb9-11f1-a2de-02fc00000001	COLLECTION	2026-11-30 12:24:36.711817+00	2026-12-05 12:24:36.704+00	\N	\N	\N	\N	2026-11-30 12:24:36.736543+00	0	\N	LOW
\.

copy public.withdrawal (claim_id, reason, withdrawn_by, withdrawn_at) from stdin;
2afe993a-2af1-4056-a899-5d118370fe4f	Nobody said it.	editor	2026-11-30 12:24:36.72489+00
\.

