copy camunda.act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_, tenant_id_, type_, create_time_, root_proc_inst_id_, removal_time_) from stdin;
8ed30728-ecbb-11f1-b858-02fc00000001	1	finding-watch.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed30729-ecbb-11f1-b858-02fc00000001	1	audit-seal.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072a-ecbb-11f1-b858-02fc00000001	1	claim-verification.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072b-ecbb-11f1-b858-02fc00000001	1	finding-correction.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072c-ecbb-11f1-b858-02fc00000001	1	rules-change.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072d-ecbb-11f1-b858-02fc00000001	1	verification-policy.dmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072e-ecbb-11f1-b858-02fc00000001	1	alert-watch.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed3072f-ecbb-11f1-b858-02fc00000001	1	task-patience.dmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed30730-ecbb-11f1-b858-02fc00000001	1	alert-delivery.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed30731-ecbb-11f1-b858-02fc00000001	1	document-intake.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.443	\N	\N
8ed32e42-ecbb-11f1-b858-02fc00000001	1	webhook-delivery.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
8ed32e43-ecbb-11f1-b858-02fc00000001	1	task-care.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
8ed32e44-ecbb-11f1-b858-02fc00000001	1	claim-pause.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
8ed32e45-ecbb-11f1-b858-02fc00000001	1	link-capture.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
8ed32e46-ecbb-11f1-b858-02fc00000001	1	corroboration-sufficiency.dmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
8ed32e47-ecbb-11f1-b858-02fc00000001	1	new-due-date.bpmn	8ed2e017-ecbb-11f1-b858-02fc00000001	\\x00	f	\N	1	2026-11-30 12:42:52.444	\N	\N
\.

copy camunda.act_ge_property (name_, value_, rev_) from stdin;
camunda.installation.id	495feba9-34ca-4443-a1ea-5c0fad3d82e7	1
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
0	2026-11-30 12:42:48.488448	7.24.0
\.

copy camunda.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_, call_proc_inst_id_, call_case_inst_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_, tenant_id_, removal_time_) from stdin;
Approved:928d774b-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	Approved	\N	\N	\N	Approved?	exclusiveGateway	\N	2026-11-30 12:42:58.698	2026-11-30 12:42:58.698	0	4	41	\N	2027-11-30 12:42:58.884
CandidatesExtracted:90801b3d-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:42:55.255	2026-11-30 12:42:55.255	0	0	5	\N	\N
CandidatesExtracted:910529db-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:42:56.127	2026-11-30 12:42:56.127	0	0	5	\N	\N
CandidatesExtracted:9171f497-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:42:56.84	2026-11-30 12:42:56.84	0	0	5	\N	\N
CandidatesExtracted:92181ff1-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:42:57.929	2026-11-30 12:42:57.929	0	0	5	\N	\N
CandidatesExtracted:92bdaf1d-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 12:42:59.014	2026-11-30 12:42:59.015	1	0	5	\N	\N
CaptureAsked:91253416-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:42:56.337	2026-11-30 12:42:56.337	0	4	1	\N	\N
CaptureAsked:919a8b52-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:42:57.106	2026-11-30 12:42:57.106	0	4	1	\N	\N
CaptureAsked:922f518c-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:42:58.081	2026-11-30 12:42:58.082	1	4	1	\N	\N
CaptureAsked:92eb4eed-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 12:42:59.313	2026-11-30 12:42:59.313	0	4	1	\N	\N
CapturePage:91253418-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	91253417-ecbb-11f1-b858-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:42:56.337	\N	\N	0	3	\N	\N
CapturePage:919a8b54-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	919a8b53-ecbb-11f1-b858-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:42:57.106	\N	\N	0	3	\N	\N
CapturePage:922f789e-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	922f789d-ecbb-11f1-b858-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:42:58.082	\N	\N	0	3	\N	\N
CapturePage:92eb4eef-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	92eb4eee-ecbb-11f1-b858-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 12:42:59.313	\N	\N	0	3	\N	\N
CheckSufficiency:91f889e8-ecbb-11f1-b858-02fc00000001	Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91f862d7-ecbb-11f1-b858-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 12:42:57.722	2026-11-30 12:42:57.793	71	4	24	\N	\N
CheckSufficiency:92580f52-ecbb-11f1-b858-02fc00000001	Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92580f51-ecbb-11f1-b858-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 12:42:58.348	2026-11-30 12:42:58.394	46	4	24	\N	2027-11-30 12:42:58.884
CheckersAgree:91f41d15-ecbb-11f1-b858-02fc00000001	Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 12:42:57.693	2026-11-30 12:42:57.693	0	4	22	\N	\N
CheckersAgree:9253a27f-ecbb-11f1-b858-02fc00000001	Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 12:42:58.319	2026-11-30 12:42:58.32	1	4	22	\N	2027-11-30 12:42:58.884
ClaimAccepted:90983729-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:42:55.413	2026-11-30 12:42:55.413	0	4	1	\N	\N
ClaimAccepted:910c07b7-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:42:56.172	2026-11-30 12:42:56.172	0	4	1	\N	\N
ClaimAccepted:917c2dd3-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:42:56.907	2026-11-30 12:42:56.908	1	4	1	\N	\N
ClaimAccepted:9220d28d-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:42:57.986	2026-11-30 12:42:57.987	1	4	1	\N	2027-11-30 12:42:58.884
ClaimAccepted:92c465e9-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 12:42:59.058	2026-11-30 12:42:59.058	0	4	1	\N	2027-11-30 12:42:59.191
ClaimPaused:9152fadc-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	ClaimPaused	\N	\N	\N	Claim paused	startEvent	\N	2026-11-30 12:42:56.637	2026-11-30 12:42:56.637	0	4	1	\N	\N
ClaimWithdrawn:92d44479-ecbb-11f1-b858-02fc00000001	Withdrawal:92d44478-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92d44477-ecbb-11f1-b858-02fc00000001	ClaimWithdrawn	\N	\N	\N	Claim withdrawn	messageStartEvent	\N	2026-11-30 12:42:59.162	2026-11-30 12:42:59.164	2	4	12	\N	2027-11-30 12:42:59.191
CollectEvidence:90f65cc4-ecbb-11f1-b858-02fc00000001	Collection:90ef57e0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90ef57df-ecbb-11f1-b858-02fc00000001	CollectEvidence	90f65cc5-ecbb-11f1-b858-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:42:56.03	\N	\N	0	8	\N	\N
CollectEvidence:9113cef2-ecbb-11f1-b858-02fc00000001	Collection:9112223e-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	9112223d-ecbb-11f1-b858-02fc00000001	CollectEvidence	9113cef3-ecbb-11f1-b858-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:42:56.223	\N	\N	0	8	\N	\N
CollectEvidence:918b972e-ecbb-11f1-b858-02fc00000001	Collection:918889ea-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	CollectEvidence	918bbe3f-ecbb-11f1-b858-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 12:42:57.008	2026-11-30 12:42:57.337	329	4	8	\N	\N
CollectEvidence:92278958-ecbb-11f1-b858-02fc00000001	Collection:92251854-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	CollectEvidence	92278959-ecbb-11f1-b858-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 12:42:58.03	2026-11-30 12:42:58.166	136	4	8	\N	2027-11-30 12:42:58.884
CollectEvidence:92cb1cb4-ecbb-11f1-b858-02fc00000001	Collection:92c99610-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c9960f-ecbb-11f1-b858-02fc00000001	CollectEvidence	92cb1cb5-ecbb-11f1-b858-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 12:42:59.102	2026-11-30 12:42:59.147	45	2	8	\N	2027-11-30 12:42:59.191
Collection:90ef57e0-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90ef57df-ecbb-11f1-b858-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:42:55.999	\N	\N	0	5	\N	\N
Collection:9112223e-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	9112223d-ecbb-11f1-b858-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:42:56.215	\N	\N	0	5	\N	\N
Collection:918889ea-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:42:56.993	2026-11-30 12:42:57.34	347	4	5	\N	\N
Collection:92251854-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:42:58.016	2026-11-30 12:42:58.167	151	4	5	\N	2027-11-30 12:42:58.884
Collection:92c99610-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c9960f-ecbb-11f1-b858-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 12:42:59.095	2026-11-30 12:42:59.158	63	2	5	\N	2027-11-30 12:42:59.191
CollectionDone:91bdf1d9-ecbb-11f1-b858-02fc00000001	Collection:918889ea-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 12:42:57.338	2026-11-30 12:42:57.338	0	1	12	\N	\N
CollectionDone:923c70f3-ecbb-11f1-b858-02fc00000001	Collection:92251854-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 12:42:58.167	2026-11-30 12:42:58.167	0	1	12	\N	2027-11-30 12:42:58.884
CollectionStarted:90f65cc3-ecbb-11f1-b858-02fc00000001	Collection:90ef57e0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90ef57df-ecbb-11f1-b858-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:42:56.03	2026-11-30 12:42:56.03	0	4	6	\N	\N
CollectionStarted:9113a7e1-ecbb-11f1-b858-02fc00000001	Collection:9112223e-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	9112223d-ecbb-11f1-b858-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:42:56.222	2026-11-30 12:42:56.222	0	4	6	\N	\N
CollectionStarted:918b490d-ecbb-11f1-b858-02fc00000001	Collection:918889ea-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:42:57.006	2026-11-30 12:42:57.006	0	4	6	\N	\N
CollectionStarted:92276247-ecbb-11f1-b858-02fc00000001	Collection:92251854-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:42:58.03	2026-11-30 12:42:58.03	0	4	6	\N	2027-11-30 12:42:58.884
CollectionStarted:92cb1cb3-ecbb-11f1-b858-02fc00000001	Collection:92c99610-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c9960f-ecbb-11f1-b858-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 12:42:59.102	2026-11-30 12:42:59.102	0	4	6	\N	2027-11-30 12:42:59.191
CommentNeeded:91bdf1d8-ecbb-11f1-b858-02fc00000001	Collection:918889ea-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 12:42:57.338	2026-11-30 12:42:57.338	0	4	10	\N	\N
CommentNeeded:923c70f2-ecbb-11f1-b858-02fc00000001	Collection:92251854-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 12:42:58.167	2026-11-30 12:42:58.167	0	4	10	\N	2027-11-30 12:42:58.884
Corroborate:91c1c270-ecbb-11f1-b858-02fc00000001	Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	Corroborate	91c1c271-ecbb-11f1-b858-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 12:42:57.363	2026-11-30 12:42:57.693	330	4	20	\N	\N
Corroborate:923e93da-ecbb-11f1-b858-02fc00000001	Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	Corroborate	923ebaeb-ecbb-11f1-b858-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 12:42:58.181	2026-11-30 12:42:58.319	138	4	20	\N	2027-11-30 12:42:58.884
Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 12:42:57.349	2026-11-30 12:42:57.795	446	4	17	\N	\N
Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 12:42:58.172	2026-11-30 12:42:58.394	222	4	17	\N	2027-11-30 12:42:58.884
CorroborationDone:92035f5b-ecbb-11f1-b858-02fc00000001	Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 12:42:57.793	2026-11-30 12:42:57.794	1	1	26	\N	\N
CorroborationDone:925f1435-ecbb-11f1-b858-02fc00000001	Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 12:42:58.394	2026-11-30 12:42:58.394	0	1	26	\N	2027-11-30 12:42:58.884
CorroborationStarted:91c1c26f-ecbb-11f1-b858-02fc00000001	Corroboration:91bf034c-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 12:42:57.363	2026-11-30 12:42:57.363	0	4	18	\N	\N
CorroborationStarted:923e93d9-ecbb-11f1-b858-02fc00000001	Corroboration:923d0d36-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 12:42:58.181	2026-11-30 12:42:58.181	0	4	18	\N	2027-11-30 12:42:58.884
DecidePolicy:90985e3b-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90985e3a-ecbb-11f1-b858-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:42:55.45	2026-11-30 12:42:55.983	533	4	3	\N	\N
DecidePolicy:910c07b9-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b8-ecbb-11f1-b858-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:42:56.173	2026-11-30 12:42:56.212	39	4	3	\N	\N
DecidePolicy:917c54e5-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c54e4-ecbb-11f1-b858-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:42:56.908	2026-11-30 12:42:56.988	80	4	3	\N	\N
DecidePolicy:9220f99f-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220f99e-ecbb-11f1-b858-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:42:57.987	2026-11-30 12:42:58.014	27	4	3	\N	2027-11-30 12:42:58.884
DecidePolicy:92c465eb-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465ea-ecbb-11f1-b858-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 12:42:59.059	2026-11-30 12:42:59.091	32	4	3	\N	2027-11-30 12:42:59.191
DocumentImported:8fdfbc8a-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:42:54.205	2026-11-30 12:42:54.216	11	4	1	\N	\N
DocumentImported:90fe7318-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:42:56.083	2026-11-30 12:42:56.083	0	4	1	\N	\N
DocumentImported:9166f814-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:42:56.769	2026-11-30 12:42:56.769	0	4	1	\N	\N
DocumentImported:9210ccee-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:42:57.881	2026-11-30 12:42:57.881	0	4	1	\N	\N
DocumentImported:92b9de8a-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 12:42:58.989	2026-11-30 12:42:58.989	0	4	1	\N	\N
EditorialSignOff:9204e5ff-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	9204e5fd-ecbb-11f1-b858-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 12:42:57.805	\N	\N	0	31	\N	\N
EditorialSignOff:92609ad9-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92609ad7-ecbb-11f1-b858-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 12:42:58.406	2026-11-30 12:42:58.694	288	4	31	\N	2027-11-30 12:42:58.884
EvidenceSuffices:9204beec-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 12:42:57.802	2026-11-30 12:42:57.803	1	4	29	\N	\N
EvidenceSuffices:926073c6-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 12:42:58.403	2026-11-30 12:42:58.404	1	4	29	\N	2027-11-30 12:42:58.884
ExtractCandidates:8ff58e7c-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:42:54.347	2026-11-30 12:42:55.254	907	4	3	\N	\N
ExtractCandidates:910306fa-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:42:56.113	2026-11-30 12:42:56.127	14	4	3	\N	\N
ExtractCandidates:916ec046-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:42:56.819	2026-11-30 12:42:56.839	20	4	3	\N	\N
ExtractCandidates:92164b30-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:42:57.917	2026-11-30 12:42:57.929	12	4	3	\N	\N
ExtractCandidates:92bc287c-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 12:42:59.004	2026-11-30 12:42:59.014	10	4	3	\N	\N
FindingChallenged:92b4fc82-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	FindingChallenged	\N	\N	\N	Finding challenged	startEvent	\N	2026-11-30 12:42:58.957	2026-11-30 12:42:58.957	0	4	1	\N	\N
FindingPublished:92a9d8ef-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	FindingPublished	\N	\N	\N	Finding published	noneEndEvent	\N	2026-11-30 12:42:58.884	2026-11-30 12:42:58.884	0	1	45	\N	2027-11-30 12:42:58.884
LanguageModelWanted:9082b354-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	9080de8f-ecbb-11f1-b858-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:42:55.272	2026-11-30 12:42:55.28	8	4	7	\N	\N
LanguageModelWanted:91057802-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	910550ed-ecbb-11f1-b858-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:42:56.129	2026-11-30 12:42:56.129	0	4	7	\N	\N
LanguageModelWanted:9173060e-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9172def9-ecbb-11f1-b858-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:42:56.847	2026-11-30 12:42:56.849	2	4	7	\N	\N
LanguageModelWanted:92189528-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	92186e13-ecbb-11f1-b858-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:42:57.932	2026-11-30 12:42:57.933	1	4	7	\N	\N
LanguageModelWanted:92bf0eb4-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92bee79f-ecbb-11f1-b858-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 12:42:59.023	2026-11-30 12:42:59.023	0	4	7	\N	\N
NoLanguageModelAsked:908439f5-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	9080de8f-ecbb-11f1-b858-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:42:55.282	2026-11-30 12:42:55.283	1	1	9	\N	\N
NoLanguageModelAsked:91059f13-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	910550ed-ecbb-11f1-b858-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:42:56.13	2026-11-30 12:42:56.13	0	1	9	\N	\N
NoLanguageModelAsked:91737b3f-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9172def9-ecbb-11f1-b858-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:42:56.85	2026-11-30 12:42:56.85	0	1	9	\N	\N
NoLanguageModelAsked:9218bc39-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	92186e13-ecbb-11f1-b858-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:42:57.933	2026-11-30 12:42:57.933	0	1	9	\N	\N
NoLanguageModelAsked:92bf0eb5-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92bee79f-ecbb-11f1-b858-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 12:42:59.023	2026-11-30 12:42:59.023	0	1	9	\N	\N
PauseLasts:9160b681-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	91608f6e-ecbb-11f1-b858-02fc00000001	PauseLasts	\N	\N	\N	How does the pause end?	eventBasedGateway	\N	2026-11-30 12:42:56.728	\N	\N	0	5	\N	\N
PublishFinding:9295dbbe-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9295b4ad-ecbb-11f1-b858-02fc00000001	PublishFinding	\N	\N	\N	Publish finding	serviceTask	\N	2026-11-30 12:42:58.753	2026-11-30 12:42:58.884	131	4	43	\N	2027-11-30 12:42:58.884
RecordWithdrawal:92d4929a-ecbb-11f1-b858-02fc00000001	Withdrawal:92d44478-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92d44477-ecbb-11f1-b858-02fc00000001	RecordWithdrawal	\N	\N	\N	Record the withdrawal	serviceTask	\N	2026-11-30 12:42:59.164	2026-11-30 12:42:59.189	25	4	14	\N	2027-11-30 12:42:59.191
ReplyAwaited:91bf034a-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 12:42:57.345	2026-11-30 12:42:57.345	0	4	15	\N	\N
ReplyAwaited:923ce624-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 12:42:58.17	2026-11-30 12:42:58.17	0	4	15	\N	2027-11-30 12:42:58.884
ReviewChallenge:92b4fc84-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4fc83-ecbb-11f1-b858-02fc00000001	ReviewChallenge	92b52397-ecbb-11f1-b858-02fc00000001	\N	\N	Review challenge	userTask	\N	2026-11-30 12:42:58.958	\N	\N	0	3	\N	\N
SignOff#multiInstanceBody:9207cc34-ecbb-11f1-b858-02fc00000001	EditorialSignOff:9204e5ff-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	9207cc33-ecbb-11f1-b858-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 12:42:57.822	\N	\N	0	34	\N	\N
SignOff#multiInstanceBody:9261fa6e-ecbb-11f1-b858-02fc00000001	EditorialSignOff:92609ad9-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9261fa6d-ecbb-11f1-b858-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 12:42:58.413	2026-11-30 12:42:58.692	279	4	34	\N	2027-11-30 12:42:58.884
SignOff:9207f34a-ecbb-11f1-b858-02fc00000001	SignOff#multiInstanceBody:9207cc34-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	9207f348-ecbb-11f1-b858-02fc00000001	SignOff	9207f34b-ecbb-11f1-b858-02fc00000001	\N	\N	Sign off	userTask	\N	2026-11-30 12:42:57.823	\N	\N	0	35	\N	\N
SignOff:92624894-ecbb-11f1-b858-02fc00000001	SignOff#multiInstanceBody:9261fa6e-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92622182-ecbb-11f1-b858-02fc00000001	SignOff	92624895-ecbb-11f1-b858-02fc00000001	\N	\N	Sign off	userTask	editor	2026-11-30 12:42:58.415	2026-11-30 12:42:58.686	271	1	35	\N	2027-11-30 12:42:58.884
SignOffDone:928cb3fa-ecbb-11f1-b858-02fc00000001	EditorialSignOff:92609ad9-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92609ad7-ecbb-11f1-b858-02fc00000001	SignOffDone	\N	\N	\N	Sign-off done	noneEndEvent	\N	2026-11-30 12:42:58.693	2026-11-30 12:42:58.693	0	1	38	\N	2027-11-30 12:42:58.884
SignOffStarted:9207a522-ecbb-11f1-b858-02fc00000001	EditorialSignOff:9204e5ff-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	9204e5fd-ecbb-11f1-b858-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 12:42:57.822	2026-11-30 12:42:57.822	0	4	32	\N	\N
SignOffStarted:9261fa6c-ecbb-11f1-b858-02fc00000001	EditorialSignOff:92609ad9-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92609ad7-ecbb-11f1-b858-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 12:42:58.413	2026-11-30 12:42:58.413	0	4	32	\N	2027-11-30 12:42:58.884
StopTheClock:9154cf9d-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	StopTheClock	\N	\N	\N	Stop the clock	serviceTask	\N	2026-11-30 12:42:56.649	2026-11-30 12:42:56.726	77	4	3	\N	\N
TriageCandidates:9080de90-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	9080906e-ecbb-11f1-b858-02fc00000001	TriageCandidates	90812cb1-ecbb-11f1-b858-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:42:55.261	\N	\N	0	7	\N	\N
TriageCandidates:910577fe-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	910550ec-ecbb-11f1-b858-02fc00000001	TriageCandidates	910577ff-ecbb-11f1-b858-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:42:56.129	\N	\N	0	7	\N	\N
TriageCandidates:9172defa-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	917269c8-ecbb-11f1-b858-02fc00000001	TriageCandidates	9172defb-ecbb-11f1-b858-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:42:56.846	\N	\N	0	7	\N	\N
TriageCandidates:92186e14-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	92184702-ecbb-11f1-b858-02fc00000001	TriageCandidates	92189525-ecbb-11f1-b858-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:42:57.932	\N	\N	0	7	\N	\N
TriageCandidates:92bee7a0-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92be244e-ecbb-11f1-b858-02fc00000001	TriageCandidates	92bee7a1-ecbb-11f1-b858-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 12:42:59.022	\N	\N	0	7	\N	\N
Withdrawal:92d44478-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92d44477-ecbb-11f1-b858-02fc00000001	Withdrawal	\N	\N	\N	Withdrawal	subProcess	\N	2026-11-30 12:42:59.162	2026-11-30 12:42:59.19	28	1	11	\N	2027-11-30 12:42:59.191
WithdrawalRecorded:92d8632b-ecbb-11f1-b858-02fc00000001	Withdrawal:92d44478-ecbb-11f1-b858-02fc00000001	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92d44477-ecbb-11f1-b858-02fc00000001	WithdrawalRecorded	\N	\N	\N	Withdrawal recorded	noneEndEvent	\N	2026-11-30 12:42:59.189	2026-11-30 12:42:59.19	1	1	16	\N	2027-11-30 12:42:59.191
\.

copy camunda.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, removal_time_, duration_, start_user_id_, start_act_id_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, super_case_instance_id_, case_inst_id_, delete_reason_, tenant_id_, state_, restarted_proc_inst_id_) from stdin;
8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	068358c1-71b0-43cd-8850-a951c0e1d22b	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:54.19	\N	\N	\N	\N	DocumentImported	\N	\N	8fdd7299-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	b82fd7f4-d09c-4442-800d-1990def87079	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:55.412	\N	\N	\N	\N	ClaimAccepted	\N	\N	90981016-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.083	\N	\N	\N	\N	DocumentImported	\N	\N	90fe7317-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.172	\N	\N	\N	\N	ClaimAccepted	\N	\N	910c07b4-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
91250d05-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	ba01f9d0-8707-44b8-9cf4-031990a2698c	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.337	\N	\N	\N	\N	CaptureAsked	\N	\N	91250d05-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	claim-pause	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.637	\N	\N	\N	\N	ClaimPaused	\N	\N	9152fada-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	fa7ef8e7-acd3-4c1f-ab59-990934261747	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.768	\N	\N	\N	\N	DocumentImported	\N	\N	9166f813-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ef9778cf-808f-47be-bb24-58b2c3fc2511	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:56.907	\N	\N	\N	\N	ClaimAccepted	\N	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
9199ef11-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	3db96b06-4d2c-409d-8b3a-8159a86f171a	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:57.102	\N	\N	\N	\N	CaptureAsked	\N	\N	9199ef11-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	d21af28e-29fd-4677-ac7b-309fde7e909a	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:57.881	\N	\N	\N	\N	DocumentImported	\N	\N	9210cced-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:57.986	2026-11-30 12:42:58.884	2027-11-30 12:42:58.884	898	\N	ClaimAccepted	FindingPublished	\N	9220d28a-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
922f518b-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	67b58c87-82c0-411d-890c-0b950904f97b	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:58.081	\N	\N	\N	\N	CaptureAsked	\N	\N	922f518b-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	finding-correction	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:58.956	\N	\N	\N	\N	FindingChallenged	\N	\N	92b4d570-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	299ab1be-7077-4851-ae9c-413d926430e5	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:58.989	\N	\N	\N	\N	DocumentImported	\N	\N	92b9de89-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	c53b2344-cda6-4bb1-8270-d6bc5bb234de	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:59.058	2026-11-30 12:42:59.191	2027-11-30 12:42:59.191	133	\N	ClaimAccepted	Withdrawal	\N	92c465e6-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
92eb27dc-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	37a2bfce-11bf-4503-8969-1f42d6b24cad	link-capture	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:59.312	\N	\N	\N	\N	CaptureAsked	\N	\N	92eb27dc-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
\.

copy camunda.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, case_def_key_, case_def_id_, case_inst_id_, case_execution_id_, act_inst_id_, name_, parent_task_id_, description_, owner_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_, follow_up_date_, tenant_id_, removal_time_, task_state_) from stdin;
90812cb1-ecbb-11f1-b858-02fc00000001	TriageCandidates	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	TriageCandidates:9080de90-ecbb-11f1-b858-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:42:55.264	\N	\N	\N	50	\N	\N	\N	\N	Created
90f65cc5-ecbb-11f1-b858-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90ef57df-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	CollectEvidence:90f65cc4-ecbb-11f1-b858-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:42:56.031	\N	\N	\N	50	2026-12-03 12:42:55.994	\N	\N	\N	Created
910577ff-ecbb-11f1-b858-02fc00000001	TriageCandidates	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	TriageCandidates:910577fe-ecbb-11f1-b858-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:42:56.129	\N	\N	\N	50	\N	\N	\N	\N	Created
9113cef3-ecbb-11f1-b858-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	9112223d-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	CollectEvidence:9113cef2-ecbb-11f1-b858-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:42:56.223	\N	\N	\N	50	2026-12-08 12:42:56.048	\N	\N	\N	Updated
9172defb-ecbb-11f1-b858-02fc00000001	TriageCandidates	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	TriageCandidates:9172defa-ecbb-11f1-b858-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:42:56.846	\N	\N	\N	50	\N	\N	\N	\N	Created
918bbe3f-ecbb-11f1-b858-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	918889e9-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	CollectEvidence:918b972e-ecbb-11f1-b858-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 12:42:57.009	2026-11-30 12:42:57.33	321	completed	50	2026-12-05 12:42:56.991	\N	\N	\N	Completed
91c1c271-ecbb-11f1-b858-02fc00000001	Corroborate	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	91bf034b-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	Corroborate:91c1c270-ecbb-11f1-b858-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 12:42:57.363	2026-11-30 12:42:57.691	328	completed	50	2026-12-03 12:42:57.346	\N	\N	\N	Completed
9207f34b-ecbb-11f1-b858-02fc00000001	SignOff	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	9207f348-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	SignOff:9207f34a-ecbb-11f1-b858-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	\N	2026-11-30 12:42:57.823	\N	\N	\N	50	2026-12-02 12:42:57.804	\N	\N	\N	Created
92189525-ecbb-11f1-b858-02fc00000001	TriageCandidates	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	TriageCandidates:92186e14-ecbb-11f1-b858-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:42:57.932	\N	\N	\N	50	\N	\N	\N	\N	Created
92278959-ecbb-11f1-b858-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92251853-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	CollectEvidence:92278958-ecbb-11f1-b858-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 12:42:58.03	2026-11-30 12:42:58.165	135	completed	50	2026-12-05 12:42:58.015	\N	\N	2027-11-30 12:42:58.884	Completed
923ebaeb-ecbb-11f1-b858-02fc00000001	Corroborate	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	923d0d35-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	Corroborate:923e93da-ecbb-11f1-b858-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 12:42:58.182	2026-11-30 12:42:58.318	136	completed	50	2026-12-03 12:42:58.171	\N	\N	2027-11-30 12:42:58.884	Completed
92624895-ecbb-11f1-b858-02fc00000001	SignOff	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	9220d28a-ecbb-11f1-b858-02fc00000001	92622182-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	SignOff:92624894-ecbb-11f1-b858-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	editor	2026-11-30 12:42:58.415	2026-11-30 12:42:58.681	266	completed	50	2026-12-02 12:42:58.405	\N	\N	2027-11-30 12:42:58.884	Completed
92b52397-ecbb-11f1-b858-02fc00000001	ReviewChallenge	finding-correction	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4fc83-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	ReviewChallenge:92b4fc84-ecbb-11f1-b858-02fc00000001	Review challenge	\N	\N	\N	\N	2026-11-30 12:42:58.959	\N	\N	\N	50	2026-12-02 12:42:58.957	\N	\N	\N	Created
92bee7a1-ecbb-11f1-b858-02fc00000001	TriageCandidates	document-intake	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	TriageCandidates:92bee7a0-ecbb-11f1-b858-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 12:42:59.022	\N	\N	\N	50	\N	\N	\N	\N	Created
92cb1cb5-ecbb-11f1-b858-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c465e6-ecbb-11f1-b858-02fc00000001	92c9960f-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	CollectEvidence:92cb1cb4-ecbb-11f1-b858-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 12:42:59.103	2026-11-30 12:42:59.156	53	deleted	50	2026-12-05 12:42:59.094	\N	\N	2027-11-30 12:42:59.191	Deleted
\.

copy camunda.act_re_decision_def (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, dgrm_resource_name_, dec_req_id_, dec_req_key_, tenant_id_, history_ttl_, version_tag_) from stdin;
corroboration-sufficiency:1:8f0ae058-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/dmn	Corroboration sufficiency	corroboration-sufficiency	1	8ed2e017-ecbb-11f1-b858-02fc00000001	corroboration-sufficiency.dmn	\N	\N	\N	\N	365	\N
task-patience:1:8f0ab947-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/dmn	Patience with tasks	task-patience	1	8ed2e017-ecbb-11f1-b858-02fc00000001	task-patience.dmn	\N	\N	\N	\N	365	\N
verification-policy:1:8f0ab946-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/dmn	Verification policy	verification-policy	1	8ed2e017-ecbb-11f1-b858-02fc00000001	verification-policy.dmn	\N	\N	\N	\N	365	\N
\.

copy camunda.act_re_deployment (id_, name_, deploy_time_, source_, tenant_id_) from stdin;
8ed2e017-ecbb-11f1-b858-02fc00000001	twosource	2026-11-30 12:42:52.437	\N	\N
\.

copy camunda.act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, dgrm_resource_name_, has_start_form_key_, suspension_state_, tenant_id_, version_tag_, history_ttl_, startable_) from stdin;
alert-delivery:1:8f00a710-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Deliver an alert	alert-delivery	1	8ed2e017-ecbb-11f1-b858-02fc00000001	alert-delivery.bpmn	\N	f	1	\N	\N	90	t
alert-watch:1:8f0058eb-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Watch for alerts	alert-watch	1	8ed2e017-ecbb-11f1-b858-02fc00000001	alert-watch.bpmn	\N	f	1	\N	\N	7	t
audit-seal:1:8efeab1d-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Seal the audit record	audit-seal	1	8ed2e017-ecbb-11f1-b858-02fc00000001	audit-seal.bpmn	\N	f	1	\N	\N	1	t
claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Pause a claim	claim-pause	1	8ed2e017-ecbb-11f1-b858-02fc00000001	claim-pause.bpmn	\N	f	1	\N	\N	365	t
claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Verify a claim	claim-verification	1	8ed2e017-ecbb-11f1-b858-02fc00000001	claim-verification.bpmn	\N	f	1	\N	\N	365	t
document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Take a document in	document-intake	1	8ed2e017-ecbb-11f1-b858-02fc00000001	document-intake.bpmn	\N	f	1	\N	\N	365	t
finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Correct a finding	finding-correction	1	8ed2e017-ecbb-11f1-b858-02fc00000001	finding-correction.bpmn	\N	f	1	\N	\N	365	t
finding-watch:1:8efd99a8-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Watch published findings	finding-watch	1	8ed2e017-ecbb-11f1-b858-02fc00000001	finding-watch.bpmn	\N	f	1	\N	\N	30	t
link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Capture a link	link-capture	1	8ed2e017-ecbb-11f1-b858-02fc00000001	link-capture.bpmn	\N	f	1	\N	\N	365	t
new-due-date:1:8f0206b1-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Run a new clock	new-due-date	1	8ed2e017-ecbb-11f1-b858-02fc00000001	new-due-date.bpmn	\N	f	1	\N	\N	365	t
rules-change:1:8f000ac7-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Change the rules	rules-change	1	8ed2e017-ecbb-11f1-b858-02fc00000001	rules-change.bpmn	\N	f	1	\N	\N	365	t
task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Look after tasks	task-care	1	8ed2e017-ecbb-11f1-b858-02fc00000001	task-care.bpmn	\N	f	1	\N	\N	90	t
webhook-delivery:1:8f00ce24-ecbb-11f1-b858-02fc00000001	1	https://twosource.org/bpmn	Deliver a message	webhook-delivery	1	8ed2e017-ecbb-11f1-b858-02fc00000001	webhook-delivery.bpmn	\N	f	1	\N	\N	365	t
\.

copy camunda.act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_, configuration_, created_, tenant_id_) from stdin;
8efe5cfc-ecbb-11f1-b858-02fc00000001	1	message	RulesChanged	\N	\N	RulesChanged	finding-watch:1:8efd99a8-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.727	\N
8eff9590-ecbb-11f1-b858-02fc00000001	1	message	ReaderObjected	\N	\N	ReaderObjected	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.735	\N
8effbca1-ecbb-11f1-b858-02fc00000001	1	message	FindingWithdrawn	\N	\N	FindingWithdrawn	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.736	\N
8effe3b2-ecbb-11f1-b858-02fc00000001	1	message	SourceRatedLower	\N	\N	SourceRatedLower	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.737	\N
8effe3b3-ecbb-11f1-b858-02fc00000001	1	message	ReliedOnCorrected	\N	\N	ReliedOnCorrected	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.737	\N
8effe3b4-ecbb-11f1-b858-02fc00000001	1	message	PageChanged	\N	\N	PageChanged	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.737	\N
8f000ac5-ecbb-11f1-b858-02fc00000001	1	message	EvidenceArrived	\N	\N	EvidenceArrived	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.738	\N
8f000ac6-ecbb-11f1-b858-02fc00000001	1	message	RulesAskMore	\N	\N	RulesAskMore	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.738	\N
8f0031da-ecbb-11f1-b858-02fc00000001	1	message	MigrationAsked	\N	\N	MigrationAsked	rules-change:1:8f000ac7-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.739	\N
8f016a6c-ecbb-11f1-b858-02fc00000001	1	message	TaskUntouched	\N	\N	TaskUntouched	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.747	\N
8f016a6d-ecbb-11f1-b858-02fc00000001	1	message	NobodyTookIt	\N	\N	NobodyTookIt	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	2026-11-30 12:42:52.747	\N
90981017-ecbb-11f1-b858-02fc00000001	1	message	ClaimEscalated	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	ClaimEscalated	\N	2026-11-30 12:42:55.412	\N
90981018-ecbb-11f1-b858-02fc00000001	1	message	ClaimWithdrawn	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:42:55.412	\N
910c07b5-ecbb-11f1-b858-02fc00000001	1	message	ClaimEscalated	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	ClaimEscalated	\N	2026-11-30 12:42:56.172	\N
910c07b6-ecbb-11f1-b858-02fc00000001	1	message	ClaimWithdrawn	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:42:56.172	\N
9160b67f-ecbb-11f1-b858-02fc00000001	1	message	ClaimResumed	91608f6e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	PauseCutShort	\N	2026-11-30 12:42:56.727	\N
9160b680-ecbb-11f1-b858-02fc00000001	1	message	ClaimMovedOn	91608f6e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	MovedOnWhilePaused	\N	2026-11-30 12:42:56.727	\N
917c2dd1-ecbb-11f1-b858-02fc00000001	1	message	ClaimEscalated	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ClaimEscalated	\N	2026-11-30 12:42:56.907	\N
917c2dd2-ecbb-11f1-b858-02fc00000001	1	message	ClaimWithdrawn	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ClaimWithdrawn	\N	2026-11-30 12:42:56.907	\N
9204e5fe-ecbb-11f1-b858-02fc00000001	1	message	SignedContentChanged	9204e5fd-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	SignedContentChanged	\N	2026-11-30 12:42:57.803	\N
92b4d571-ecbb-11f1-b858-02fc00000001	1	message	ChallengedClaimWithdrawn	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	ChallengedClaimWithdrawn	\N	2026-11-30 12:42:58.956	\N
\.

copy camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, super_exec_, super_case_exec_, case_inst_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_, proc_def_key_) from stdin;
8fdd7299-ecbb-11f1-b858-02fc00000001	2	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	068358c1-71b0-43cd-8850-a951c0e1d22b	\N	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:9080de90-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
90981016-ecbb-11f1-b858-02fc00000001	1	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	b82fd7f4-d09c-4442-800d-1990def87079	\N	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	Collection:90ef57e0-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
90ef57df-ecbb-11f1-b858-02fc00000001	1	\N	90981016-ecbb-11f1-b858-02fc00000001	\N	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:90f65cc4-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
90fe7317-ecbb-11f1-b858-02fc00000001	2	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	\N	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:910577fe-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
910c07b4-ecbb-11f1-b858-02fc00000001	1	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	\N	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	Collection:9112223e-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
9112223d-ecbb-11f1-b858-02fc00000001	1	\N	910c07b4-ecbb-11f1-b858-02fc00000001	\N	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:9113cef2-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
91250d05-ecbb-11f1-b858-02fc00000001	1	91250d05-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	ba01f9d0-8707-44b8-9cf4-031990a2698c	\N	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	91250d05-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
91253417-ecbb-11f1-b858-02fc00000001	1	\N	91250d05-ecbb-11f1-b858-02fc00000001	\N	91250d05-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CapturePage	CapturePage:91253418-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
9152fada-ecbb-11f1-b858-02fc00000001	1	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	\N	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	9152fada-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	16	4	\N	claim-pause
91608f6e-ecbb-11f1-b858-02fc00000001	1	\N	9152fada-ecbb-11f1-b858-02fc00000001	\N	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	\N	\N	\N	PauseLasts	PauseLasts:9160b681-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	5	5	\N	claim-pause
9166f813-ecbb-11f1-b858-02fc00000001	2	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	fa7ef8e7-acd3-4c1f-ab59-990934261747	\N	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:9172defa-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
917c2dd0-ecbb-11f1-b858-02fc00000001	3	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	ef9778cf-808f-47be-bb24-58b2c3fc2511	\N	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	EditorialSignOff:9204e5ff-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	17	30	\N	claim-verification
9199ef11-ecbb-11f1-b858-02fc00000001	1	9199ef11-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	3db96b06-4d2c-409d-8b3a-8159a86f171a	\N	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	9199ef11-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
919a8b53-ecbb-11f1-b858-02fc00000001	1	\N	9199ef11-ecbb-11f1-b858-02fc00000001	\N	9199ef11-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CapturePage	CapturePage:919a8b54-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
9204e5fd-ecbb-11f1-b858-02fc00000001	1	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:9207cc34-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	21	33	\N	claim-verification
9207cc33-ecbb-11f1-b858-02fc00000001	1	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	\N	9204e5fd-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:9207cc34-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	16	34	\N	claim-verification
9207f348-ecbb-11f1-b858-02fc00000001	1	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	\N	9207cc33-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	SignOff	SignOff:9207f34a-ecbb-11f1-b858-02fc00000001	t	t	f	f	1	18	35	\N	claim-verification
9210cced-ecbb-11f1-b858-02fc00000001	2	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	d21af28e-29fd-4677-ac7b-309fde7e909a	\N	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:92186e14-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
922f518b-ecbb-11f1-b858-02fc00000001	1	922f518b-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	67b58c87-82c0-411d-890c-0b950904f97b	\N	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	922f518b-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
922f789d-ecbb-11f1-b858-02fc00000001	1	\N	922f518b-ecbb-11f1-b858-02fc00000001	\N	922f518b-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CapturePage	CapturePage:922f789e-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
92b4d570-ecbb-11f1-b858-02fc00000001	1	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	\N	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	92b4d570-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	1	2	\N	finding-correction
92b4fc83-ecbb-11f1-b858-02fc00000001	1	\N	92b4d570-ecbb-11f1-b858-02fc00000001	\N	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	\N	\N	\N	ReviewChallenge	ReviewChallenge:92b4fc84-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	22	3	\N	finding-correction
92b9de89-ecbb-11f1-b858-02fc00000001	2	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	299ab1be-7077-4851-ae9c-413d926430e5	\N	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:92bee7a0-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
92eb27dc-ecbb-11f1-b858-02fc00000001	1	92eb27dc-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	37a2bfce-11bf-4503-8969-1f42d6b24cad	\N	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	92eb27dc-ecbb-11f1-b858-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
92eb4eee-ecbb-11f1-b858-02fc00000001	1	\N	92eb27dc-ecbb-11f1-b858-02fc00000001	\N	92eb27dc-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	\N	\N	\N	CapturePage	CapturePage:92eb4eef-ecbb-11f1-b858-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
\.

copy camunda.act_ru_ext_task (id_, rev_, worker_id_, topic_name_, retries_, error_msg_, error_details_id_, lock_exp_time_, create_time_, suspension_state_, execution_id_, proc_inst_id_, proc_def_id_, proc_def_key_, act_id_, act_inst_id_, tenant_id_, priority_, last_failure_log_id_) from stdin;
91258239-ecbb-11f1-b858-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:42:56.338	1	91253417-ecbb-11f1-b858-02fc00000001	91250d05-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	link-capture	CapturePage	CapturePage:91253418-ecbb-11f1-b858-02fc00000001	\N	0	\N
919ab265-ecbb-11f1-b858-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:42:57.107	1	919a8b53-ecbb-11f1-b858-02fc00000001	9199ef11-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	link-capture	CapturePage	CapturePage:919a8b54-ecbb-11f1-b858-02fc00000001	\N	0	\N
922f789f-ecbb-11f1-b858-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:42:58.082	1	922f789d-ecbb-11f1-b858-02fc00000001	922f518b-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	link-capture	CapturePage	CapturePage:922f789e-ecbb-11f1-b858-02fc00000001	\N	0	\N
92eb7600-ecbb-11f1-b858-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 12:42:59.314	1	92eb4eee-ecbb-11f1-b858-02fc00000001	92eb27dc-ecbb-11f1-b858-02fc00000001	link-capture:1:8f01dfa0-ecbb-11f1-b858-02fc00000001	link-capture	CapturePage	CapturePage:92eb4eef-ecbb-11f1-b858-02fc00000001	\N	0	\N
\.

copy camunda.act_ru_identitylink (id_, rev_, group_id_, type_, user_id_, task_id_, proc_def_id_, tenant_id_) from stdin;
90812cb2-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	90812cb1-ecbb-11f1-b858-02fc00000001	\N	\N
908153c3-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	90812cb1-ecbb-11f1-b858-02fc00000001	\N	\N
90f683d6-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	90f65cc5-ecbb-11f1-b858-02fc00000001	\N	\N
91057800-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	910577ff-ecbb-11f1-b858-02fc00000001	\N	\N
91057801-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	910577ff-ecbb-11f1-b858-02fc00000001	\N	\N
9113cef4-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	9113cef3-ecbb-11f1-b858-02fc00000001	\N	\N
9172defc-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	9172defb-ecbb-11f1-b858-02fc00000001	\N	\N
9172defd-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	9172defb-ecbb-11f1-b858-02fc00000001	\N	\N
9207f34c-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	9207f34b-ecbb-11f1-b858-02fc00000001	\N	\N
92189526-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	92189525-ecbb-11f1-b858-02fc00000001	\N	\N
92189527-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	92189525-ecbb-11f1-b858-02fc00000001	\N	\N
92b52398-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	92b52397-ecbb-11f1-b858-02fc00000001	\N	\N
92bee7a2-ecbb-11f1-b858-02fc00000001	1	EDITOR	candidate	\N	92bee7a1-ecbb-11f1-b858-02fc00000001	\N	\N
92bee7a3-ecbb-11f1-b858-02fc00000001	1	FACT_CHECKER	candidate	\N	92bee7a1-ecbb-11f1-b858-02fc00000001	\N	\N
\.

copy camunda.act_ru_job (id_, rev_, type_, lock_exp_time_, lock_owner_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_, exception_stack_id_, exception_msg_, failed_act_id_, duedate_, repeat_, repeat_offset_, handler_type_, handler_cfg_, deployment_id_, suspension_state_, job_def_id_, priority_, sequence_counter_, tenant_id_, create_time_, last_failure_log_id_, batch_id_) from stdin;
8ecfd2d6-ecbb-11f1-b858-02fc00000001	1	ever-living	\N	\N	t	\N	\N	\N	\N	\N	3	\N	\N	\N	2026-12-01 02:00:00	\N	0	history-cleanup	{"countEmptyRuns":0,"immediatelyDue":false,"minuteFrom":0,"minuteTo":59}	\N	1	\N	0	1	\N	2026-11-30 12:42:52.422	\N	\N
8efe35eb-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	finding-watch:1:8efd99a8-ecbb-11f1-b858-02fc00000001	finding-watch	4	\N	\N	\N	2026-12-01 03:00:00	0 0 3 * * ?	0	timer-start-event	finding-watch	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8efd99a9-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:52.726	\N	\N
8efef93f-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	audit-seal:1:8efeab1d-ecbb-11f1-b858-02fc00000001	audit-seal	4	\N	\N	\N	2026-11-30 12:43:00	0 * * * * ?	0	timer-start-event	audit-seal	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8efeab1e-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:52.731	\N	\N
8f007fff-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	alert-watch:1:8f0058eb-ecbb-11f1-b858-02fc00000001	alert-watch	4	\N	\N	\N	2026-11-30 12:45:00	0 0/15 * * * ?	0	timer-start-event	alert-watch	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8f0058ec-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:52.741	\N	\N
8f01435b-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	task-care	4	\N	\N	\N	2026-11-30 12:45:00	0 0/15 * * * ?	0	timer-start-event	task-care	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8f00f537-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:52.746	\N	\N
90f17ac2-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	90ef57df-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-03 12:42:55.994	\N	0	timer-transition	CollectionOverdue	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8eff2058-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:55.998	\N	\N
91129670-ecbb-11f1-b858-02fc00000001	2	timer	\N	\N	t	9112223d-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-08 12:42:56.048	\N	0	timer-transition	CollectionOverdue	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8eff2058-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:56.215	\N	\N
9160dd92-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	91608f6e-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	claim-pause	4	\N	\N	\N	2026-12-03 12:42:56.463	\N	0	timer-intermediate-transition	PauseEnds	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8f01917f-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:56.728	\N	\N
92050d11-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	9204e5fd-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-02 12:42:57.804	\N	0	timer-transition	EditorialSignOffOverdue	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8eff205b-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:57.804	\N	\N
92b52396-ecbb-11f1-b858-02fc00000001	1	timer	\N	\N	t	92b4fc83-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	finding-correction	4	\N	\N	\N	2026-12-02 12:42:58.957	\N	0	timer-transition	ReviewOverdue	8ed2e017-ecbb-11f1-b858-02fc00000001	1	8eff6e7f-ecbb-11f1-b858-02fc00000001	0	1	\N	2026-11-30 12:42:58.958	\N	\N
\.

copy camunda.act_ru_jobdef (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_, suspension_state_, job_priority_, tenant_id_, deployment_id_) from stdin;
8efd99a9-ecbb-11f1-b858-02fc00000001	1	finding-watch:1:8efd99a8-ecbb-11f1-b858-02fc00000001	finding-watch	EveryNight	timer-start-event	CYCLE: 0 0 3 * * ?	1	\N	\N	\N
8efd99aa-ecbb-11f1-b858-02fc00000001	1	finding-watch:1:8efd99a8-ecbb-11f1-b858-02fc00000001	finding-watch	CompareWithRules	async-continuation	async-before	1	\N	\N	\N
8efeab1e-ecbb-11f1-b858-02fc00000001	1	audit-seal:1:8efeab1d-ecbb-11f1-b858-02fc00000001	audit-seal	EveryMinute	timer-start-event	CYCLE: 0 * * * * ?	1	\N	\N	\N
8eff2051-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	VerifyAgain	async-continuation	async-before	1	\N	\N	\N
8eff2052-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	MarkCollectionOverdue	async-continuation	async-before	1	\N	\N	\N
8eff2053-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	CheckSufficiency	async-continuation	async-before	1	\N	\N	\N
8eff2054-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	MarkCorroborationOverdue	async-continuation	async-before	1	\N	\N	\N
8eff2055-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	MarkEditorialSignOffOverdue	async-continuation	async-before	1	\N	\N	\N
8eff2056-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	PublishFinding	async-continuation	async-before	1	\N	\N	\N
8eff2057-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	RecordSpike	async-continuation	async-before	1	\N	\N	\N
8eff2058-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	CollectionOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
8eff2059-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	ReplyDeadline	timer-transition	DATE: ${replyDueAt}	1	\N	\N	\N
8eff205a-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	CorroborationOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
8eff205b-ecbb-11f1-b858-02fc00000001	1	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	claim-verification	EditorialSignOffOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
8eff6e7d-ecbb-11f1-b858-02fc00000001	1	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	finding-correction	MarkReviewOverdue	async-continuation	async-before	1	\N	\N	\N
8eff6e7e-ecbb-11f1-b858-02fc00000001	1	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	finding-correction	VerifyClaimAgain	async-continuation	async-before	1	\N	\N	\N
8eff6e7f-ecbb-11f1-b858-02fc00000001	1	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	finding-correction	ReviewOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
8f000ac8-ecbb-11f1-b858-02fc00000001	1	rules-change:1:8f000ac7-ecbb-11f1-b858-02fc00000001	rules-change	ReplayOnClaims	async-continuation	async-before	1	\N	\N	\N
8f000ac9-ecbb-11f1-b858-02fc00000001	1	rules-change:1:8f000ac7-ecbb-11f1-b858-02fc00000001	rules-change	MigrateProcesses	async-continuation	async-before	1	\N	\N	\N
8f0058ec-ecbb-11f1-b858-02fc00000001	1	alert-watch:1:8f0058eb-ecbb-11f1-b858-02fc00000001	alert-watch	EveryQuarterHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
8f0058ed-ecbb-11f1-b858-02fc00000001	1	alert-watch:1:8f0058eb-ecbb-11f1-b858-02fc00000001	alert-watch	AlertOfUnheld	async-continuation	async-before	1	\N	\N	\N
8f0058ee-ecbb-11f1-b858-02fc00000001	1	alert-watch:1:8f0058eb-ecbb-11f1-b858-02fc00000001	alert-watch	MakeDigests	async-continuation	async-before	1	\N	\N	\N
8f00a711-ecbb-11f1-b858-02fc00000001	1	alert-delivery:1:8f00a710-ecbb-11f1-b858-02fc00000001	alert-delivery	NextMailAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
8f00ce23-ecbb-11f1-b858-02fc00000001	1	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	document-intake	ExtractCandidates	async-continuation	async-before	1	\N	\N	\N
8f00ce25-ecbb-11f1-b858-02fc00000001	1	webhook-delivery:1:8f00ce24-ecbb-11f1-b858-02fc00000001	webhook-delivery	NextAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
8f00f537-ecbb-11f1-b858-02fc00000001	1	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	task-care	EveryQuarterOfAnHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
8f00f538-ecbb-11f1-b858-02fc00000001	1	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	task-care	IsHolderHere	async-continuation	async-before	1	\N	\N	\N
8f00f539-ecbb-11f1-b858-02fc00000001	1	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	task-care	TimeToAnswerOver	timer-intermediate-transition	DATE: ${answerBy}	1	\N	\N	\N
8f00f53a-ecbb-11f1-b858-02fc00000001	1	task-care:1:8f00f536-ecbb-11f1-b858-02fc00000001	task-care	FindOwner	async-continuation	async-before	1	\N	\N	\N
8f01917f-ecbb-11f1-b858-02fc00000001	1	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	claim-pause	PauseEnds	timer-intermediate-transition	DATE: ${pauseEndsAt}	1	\N	\N	\N
8f0206b2-ecbb-11f1-b858-02fc00000001	1	new-due-date:1:8f0206b1-ecbb-11f1-b858-02fc00000001	new-due-date	NewDueDatePassed	timer-intermediate-transition	DATE: ${dueAt}	1	\N	\N	\N
\.

copy camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, case_def_id_, name_, parent_task_id_, description_, task_def_key_, owner_, assignee_, delegation_, priority_, create_time_, last_updated_, due_date_, follow_up_date_, suspension_state_, tenant_id_, task_state_) from stdin;
90812cb1-ecbb-11f1-b858-02fc00000001	1	8fdd7299-ecbb-11f1-b858-02fc00000001	8fdd7299-ecbb-11f1-b858-02fc00000001	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:42:55.262	\N	\N	\N	1	\N	Created
90f65cc5-ecbb-11f1-b858-02fc00000001	1	90ef57df-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 12:42:56.03	\N	2026-12-03 12:42:55.994	\N	1	\N	Created
910577ff-ecbb-11f1-b858-02fc00000001	1	90fe7317-ecbb-11f1-b858-02fc00000001	90fe7317-ecbb-11f1-b858-02fc00000001	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:42:56.129	\N	\N	\N	1	\N	Created
9113cef3-ecbb-11f1-b858-02fc00000001	2	9112223d-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 12:42:56.223	2026-11-30 12:42:56.723	2026-12-08 12:42:56.048	\N	1	\N	Updated
9172defb-ecbb-11f1-b858-02fc00000001	1	9166f813-ecbb-11f1-b858-02fc00000001	9166f813-ecbb-11f1-b858-02fc00000001	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:42:56.846	\N	\N	\N	1	\N	Created
9207f34b-ecbb-11f1-b858-02fc00000001	1	9207f348-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	SignOff	\N	\N	\N	50	2026-11-30 12:42:57.823	\N	2026-12-02 12:42:57.804	\N	1	\N	Created
92189525-ecbb-11f1-b858-02fc00000001	1	9210cced-ecbb-11f1-b858-02fc00000001	9210cced-ecbb-11f1-b858-02fc00000001	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:42:57.932	\N	\N	\N	1	\N	Created
92b52397-ecbb-11f1-b858-02fc00000001	1	92b4fc83-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Review challenge	\N	\N	ReviewChallenge	\N	\N	\N	50	2026-11-30 12:42:58.958	\N	2026-12-02 12:42:58.957	\N	1	\N	Created
92bee7a1-ecbb-11f1-b858-02fc00000001	1	92b9de89-ecbb-11f1-b858-02fc00000001	92b9de89-ecbb-11f1-b858-02fc00000001	document-intake:1:8f00a712-ecbb-11f1-b858-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 12:42:59.022	\N	\N	\N	1	\N	Created
\.

copy camunda.act_ru_task_meter_log (id_, assignee_hash_, timestamp_) from stdin;
91b7d756-ecbb-11f1-b858-02fc00000001	-7219535337623368922	2026-11-30 12:42:57.298
91f24853-ecbb-11f1-b858-02fc00000001	-6869354376154312651	2026-11-30 12:42:57.681
923963b0-ecbb-11f1-b858-02fc00000001	-7219535337623368922	2026-11-30 12:42:58.147
924e243d-ecbb-11f1-b858-02fc00000001	-6869354376154312651	2026-11-30 12:42:58.283
92890a77-ecbb-11f1-b858-02fc00000001	6552347943651280953	2026-11-30 12:42:58.669
\.

copy camunda.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, task_id_, batch_id_, bytearray_id_, double_, long_, text_, text2_, var_scope_, sequence_counter_, is_concurrent_local_, tenant_id_) from stdin;
90ef09bd-ecbb-11f1-b858-02fc00000001	1	boolean	requestComment	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	90981016-ecbb-11f1-b858-02fc00000001	1	f	\N
90ef09be-ecbb-11f1-b858-02fc00000001	1	integer	signOffs	90981016-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	90981016-ecbb-11f1-b858-02fc00000001	1	f	\N
90f0de81-ecbb-11f1-b858-02fc00000001	1	date	dueAt	90ef57df-ecbb-11f1-b858-02fc00000001	90981016-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1796301775994	\N	\N	90ef57df-ecbb-11f1-b858-02fc00000001	1	f	\N
9111fb2b-ecbb-11f1-b858-02fc00000001	1	boolean	requestComment	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	910c07b4-ecbb-11f1-b858-02fc00000001	1	f	\N
9111fb2c-ecbb-11f1-b858-02fc00000001	1	integer	signOffs	910c07b4-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	910c07b4-ecbb-11f1-b858-02fc00000001	1	f	\N
9112705f-ecbb-11f1-b858-02fc00000001	2	date	dueAt	9112223d-ecbb-11f1-b858-02fc00000001	910c07b4-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1796733776048	\N	\N	9112223d-ecbb-11f1-b858-02fc00000001	2	f	\N
9152fadb-ecbb-11f1-b858-02fc00000001	1	date	pauseEndsAt	9152fada-ecbb-11f1-b858-02fc00000001	9152fada-ecbb-11f1-b858-02fc00000001	claim-pause:1:8f01917e-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1796301776463	\N	\N	9152fada-ecbb-11f1-b858-02fc00000001	1	f	\N
918862d7-ecbb-11f1-b858-02fc00000001	1	boolean	requestComment	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	1	f	\N
918862d8-ecbb-11f1-b858-02fc00000001	1	integer	signOffs	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	1	f	\N
91bc6b37-ecbb-11f1-b858-02fc00000001	1	boolean	replyAwaited	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	1	f	\N
91f3a7e4-ecbb-11f1-b858-02fc00000001	1	boolean	disagreement	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	1	f	\N
9203384a-ecbb-11f1-b858-02fc00000001	1	boolean	evidenceSuffices	917c2dd0-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	\N	\N	917c2dd0-ecbb-11f1-b858-02fc00000001	1	f	\N
92050d10-ecbb-11f1-b858-02fc00000001	1	date	dueAt	9204e5fd-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1796215377804	\N	\N	9204e5fd-ecbb-11f1-b858-02fc00000001	1	f	\N
9207cc35-ecbb-11f1-b858-02fc00000001	1	integer	nrOfInstances	9207cc33-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	9207cc33-ecbb-11f1-b858-02fc00000001	1	f	\N
9207cc36-ecbb-11f1-b858-02fc00000001	1	integer	nrOfCompletedInstances	9207cc33-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	9207cc33-ecbb-11f1-b858-02fc00000001	1	f	\N
9207cc37-ecbb-11f1-b858-02fc00000001	1	integer	nrOfActiveInstances	9207cc33-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	9207cc33-ecbb-11f1-b858-02fc00000001	1	f	\N
9207f349-ecbb-11f1-b858-02fc00000001	1	integer	loopCounter	9207f348-ecbb-11f1-b858-02fc00000001	917c2dd0-ecbb-11f1-b858-02fc00000001	claim-verification:1:8eff2050-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	9207f348-ecbb-11f1-b858-02fc00000001	1	t	\N
92b4fc85-ecbb-11f1-b858-02fc00000001	1	date	dueAt	92b4fc83-ecbb-11f1-b858-02fc00000001	92b4d570-ecbb-11f1-b858-02fc00000001	finding-correction:1:8eff6e7c-ecbb-11f1-b858-02fc00000001	\N	\N	\N	\N	\N	\N	1796215378957	\N	\N	92b4fc83-ecbb-11f1-b858-02fc00000001	1	t	\N
\.

copy public.assessment (id, claim_id, task_id, verdict, confidence, rationale, figure, outcome, assessed_by, assessed_at) from stdin;
1b255105-bd31-4abc-9aa2-d2309c406c6e	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	923ebaeb-ecbb-11f1-b858-02fc00000001	CONFIRMED	HIGH	The register says so.	\N	CONCLUDED	checker2	2026-11-30 12:42:58.251979+00
3593370d-b2aa-4918-90ba-07c1ea37c9e1	ef9778cf-808f-47be-bb24-58b2c3fc2511	91c1c271-ecbb-11f1-b858-02fc00000001	CONFIRMED	HIGH	The register says so.	\N	CONCLUDED	checker2	2026-11-30 12:42:57.665516+00
\.

copy public.audit_record (tx, seq, at, actor, act, subject, details, hash) from stdin;
834	1	2026-11-30 12:42:53.820813+00	process	person taken in	f9c1a521-d79c-3ac4-a8fd-fbdeb483225f	{"roles": ["FACT_CHECKER"], "username": "checker", "displayName": "Aigerim Checker"}	0d4ca4d3e2d64cdb2fb81e6d7dbdbac16da51da1f96ca26656c48224a6b94fe1
835	2	2026-11-30 12:42:53.831579+00	process	person taken in	ba5a37bf-3e54-3969-ae27-5518f6cb118c	{"roles": ["FACT_CHECKER"], "username": "checker2", "displayName": "Daniyar Checker"}	268a3751eb1091905137eda4e83f091605968e8e0e49c1330454d53e4ad5eeca
836	3	2026-11-30 12:42:53.835342+00	process	person taken in	74b9ade4-bf94-3c77-b03c-1d4353f47044	{"roles": ["EDITOR"], "username": "editor", "displayName": "Saule Editor"}	4ec7e452a0948487f7582809a76e875ceffcc66a7708efdb9c755456f44fe7f3
837	4	2026-11-30 12:42:53.837172+00	process	person taken in	bc7392cd-b906-39ee-9cd6-c32c9c2fc8b0	{"roles": ["EDITOR"], "username": "editor2", "displayName": "Timur Editor"}	097972dcdb30396207b8c31aa3e6ab4dbd6e9392998b0b8a6962fcbba8626a63
838	5	2026-11-30 12:42:53.839181+00	process	person taken in	27b22c6f-31d1-37cd-8657-b01f5ca1f583	{"roles": ["MANAGER"], "username": "manager", "displayName": "Madina Manager"}	fcbfb1d36e92977db50910c3e8e00954d8c40929f9f2176ec758072e6527b996
839	6	2026-11-30 12:42:53.840912+00	process	person taken in	66cbe4f7-c0e8-31fd-bf6f-f30203d29109	{"roles": ["ADMIN"], "username": "admin", "displayName": "Arman Administrator"}	ee6dbd463ada7d7f4bdbb755ee15321cee523fc988681a6a21bcd4e4ad1e9b44
850	7	2026-11-30 12:42:54.152919+00	checker	document imported	068358c1-71b0-43cd-8850-a951c0e1d22b	{"title": "The night of the fair", "sha256": "ca497ea3d0ab39d57fbdbb4f632fd7d21d209b3467f440e965bd1ad4e12a3932", "mediaType": "text/plain"}	1696d853005c8ec8f171afea902d6ae0d7416a75cab26c726111767d2bbec18a
852	8	2026-11-30 12:42:55.247375+00	process	candidates proposed	068358c1-71b0-43cd-8850-a951c0e1d22b	{"candidates": 2, "citationDefects": 0}	830b374fbfe59cf34af8bd0a8116414b0c981efefe7042c542abae587bc90c5f
854	9	2026-11-30 12:42:55.40363+00	checker	claim accepted	b82fd7f4-d09c-4442-800d-1990def87079	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "number": "C-101", "statement": "The guards left early 02501f37-3c75-49d8-92a6-e3d3459aa108", "documentId": "068358c1-71b0-43cd-8850-a951c0e1d22b"}	37165743915b10e84393651372f27dcba004f7ec745653f8ed259e9e5d66c261
854	10	2026-11-30 12:42:55.98002+00	process	policy decided	b82fd7f4-d09c-4442-800d-1990def87079	{"rules": ["Every claim", "Casualty figure"], "ruleIds": ["EveryClaim", "CasualtyFigure"], "tableVersion": 1}	71ba44d6d1b33e44369599ce0dd9821e0f1c04ba2d21268d59d9af49a891027e
854	11	2026-11-30 12:42:56.014392+00	process	stage entered	b82fd7f4-d09c-4442-800d-1990def87079	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:42:55.994Z"}, "before": {}}	27f883e846a357719072e34af4a329f57f0c6b77aa036a8f5dc3a24833784d43
854	12	2026-11-30 12:42:56.048839+00	checker	candidate added	068358c1-71b0-43cd-8850-a951c0e1d22b	{"claim": "C-101", "statement": "The guards left early 02501f37-3c75-49d8-92a6-e3d3459aa108"}	bed8dd66984e1329ddae905d22d41e6e6d9d4644c45ffb0d009f5cb335f2d381
858	13	2026-11-30 12:42:56.077434+00	checker	document imported	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	{"title": "The night of the fair", "sha256": "ffbabacebf5f4bfbbbcc8ac57d0df4ddb04a2d9bd871fe4fc3d836a1cbeaf896", "mediaType": "text/plain"}	bdf2a44ddd92ba509199ecf9cc22a28b9b97381cd44efbb35167166804d0584c
860	14	2026-11-30 12:42:56.125573+00	process	candidates proposed	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	{"candidates": 2, "citationDefects": 0}	a510f6d7a6e4ea242176d9eebd915f24ccd651121f45b3569e018175a9e5f09d
862	15	2026-11-30 12:42:56.168264+00	checker	claim accepted	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "number": "C-102", "statement": "The guards left early 186750a9-3d33-427c-abbe-6a4914912a04", "documentId": "1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9"}	b06be580993431e941b7f0bfd364ecee91fa393e69de3f6e24c20e85b4d2b1e6
862	16	2026-11-30 12:42:56.210763+00	process	policy decided	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"rules": ["Every claim", "Event with no primary source so far"], "ruleIds": ["EveryClaim", "EventUnseen"], "tableVersion": 1}	ca14a61198c0372a5d564d8cf00cc7c12d2cac283efc30642a7ac7e44f7f207e
862	17	2026-11-30 12:42:56.219173+00	process	stage entered	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:42:56.214Z"}, "before": {}}	878ae7f3660f19eed23b26c59c4560dcdbe54bbf38fcf5ed6d2fdf51efe0e26f
862	18	2026-11-30 12:42:56.238177+00	checker	candidate added	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	{"claim": "C-102", "statement": "The guards left early 186750a9-3d33-427c-abbe-6a4914912a04"}	c5dc293a8cdc0162a563e1489bfb8aa82d75458aa32d367e6e4a768fc24e5898
866	19	2026-11-30 12:42:56.311212+00	checker	source entered	d597a97f-268d-4757-85c1-3eb8b8753649	{"url": "", "name": "Registry 5f1ac5c3-775c-448e-875b-03eb12085337", "type": "OFFICIAL_BODY", "reliability": "A"}	38a6e2088bc4283190784ebb9978980b80fca0c888f21d7ed279a1817c17371d
866	20	2026-11-30 12:42:56.329607+00	checker	capture asked for	ba01f9d0-8707-44b8-9cf4-031990a2698c	{"url": "https://example.org/62d079ae-877c-4872-b846-a5aa1e1f0271"}	c97c9552355400cce825c568813e4ef92f87bb75e590ad870513249028ba99bf
866	21	2026-11-30 12:42:56.36982+00	checker	evidence added	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"source": "Registry 5f1ac5c3-775c-448e-875b-03eb12085337", "stance": "REFUTES", "evidenceId": "92dcbf8a-421a-414a-a18b-351608505479", "credibility": 2}	b2a5d74cca454e26086bf41f811a8c8bb0fdb969902145bf5b86ccd4d02fa475
876	22	2026-11-30 12:42:56.743049+00	manager	claim paused	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"after": {"dueAt": "2026-12-08T12:42:56.048389Z"}, "until": "2026-12-03T12:42:56.463280623Z", "before": {"dueAt": "2026-12-05T12:42:56.214Z"}, "reason": "The archive is closed."}	377740ed11ab5a25711fe5977e1f7b81b0107808e207633f45ce8689f72e2736
878	23	2026-11-30 12:42:56.763045+00	checker	document imported	fa7ef8e7-acd3-4c1f-ab59-990934261747	{"title": "The night of the fair", "sha256": "7a9c6fad53ba9a0764909a9e12d325b7013d878ead4a171a553539e4bfe854be", "mediaType": "text/plain"}	82632b3e6dd469380456897148aadf6eff43e032cc63e6b8e532acafc3e5a2f8
880	24	2026-11-30 12:42:56.836473+00	process	candidates proposed	fa7ef8e7-acd3-4c1f-ab59-990934261747	{"candidates": 2, "citationDefects": 0}	13002235678807f145dbb2db45f08bda0fde5d20b82052e3786e17314f109870
882	25	2026-11-30 12:42:56.902346+00	checker	claim accepted	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-103", "statement": "The guards left early 3401b431-4100-417e-8662-e888752586c2", "documentId": "fa7ef8e7-acd3-4c1f-ab59-990934261747"}	533e1126efdced7a1ed3a2105b924933eee192d0a2867034aa7c08e789c1bd76
882	26	2026-11-30 12:42:56.98502+00	process	policy decided	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	96a73165597c2f3e1bf9f42fe9069f9b2e37bc97034ef1224cd2abe4aa477ad5
882	27	2026-11-30 12:42:57.001518+00	process	stage entered	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:42:56.991Z"}, "before": {}}	abdf387f51a9baf614c7cdd2f9c90e2619815d36dba13dd3bf9e9b88f9278113
882	28	2026-11-30 12:42:57.049974+00	checker	candidate added	fa7ef8e7-acd3-4c1f-ab59-990934261747	{"claim": "C-103", "statement": "The guards left early 3401b431-4100-417e-8662-e888752586c2"}	92d37687c5c83f2900fcd960e37ade9fb0ca7c491e886707209788c50c73647c
885	29	2026-11-30 12:42:57.089197+00	checker	source entered	a3452e62-7a25-4cfd-92a9-70a93dd6a254	{"url": "", "name": "Registry 3e898d2f-4a19-4e3a-888e-52b768b204f6", "type": "OFFICIAL_BODY", "reliability": "A"}	25adcc773dad57826a9b8139766bbdc3f4bd4b284e1197e3c3ba24e74ea878cd
885	30	2026-11-30 12:42:57.099823+00	checker	capture asked for	3db96b06-4d2c-409d-8b3a-8159a86f171a	{"url": "https://example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e"}	6bc729c1d5bb610901e50f2a25ec0cee3fa7c8abdfef359243605a555b4da74e
885	31	2026-11-30 12:42:57.139238+00	checker	evidence added	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"source": "Registry 3e898d2f-4a19-4e3a-888e-52b768b204f6", "stance": "SUPPORTS", "evidenceId": "5ba0f1e8-b1db-4121-b25e-a6dfb61eef94", "credibility": 2}	71e0563b1872531cbf0afb58d7c3b29908d5dba40c35817bbc7974d5e8200bbb
888	32	2026-11-30 12:42:57.281587+00	checker	evidence collected	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"task": "COLLECT_EVIDENCE", "taskId": "918bbe3f-ecbb-11f1-b858-02fc00000001"}	28af76edb88be4e8f53e562b3a2487257f11a7263b11fb00adf27ba40d398f47
888	33	2026-11-30 12:42:57.357945+00	process	stage entered	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:42:57.346Z"}, "before": {"dueAt": "2026-12-05T12:42:56.991Z"}}	6f8c00e24d82c9a4417a83c3ba44c3962ba8322132fd01b34851392badaaeacb
899	34	2026-11-30 12:42:57.66898+00	checker2	claim assessed	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"task": "CORROBORATE", "taskId": "91c1c271-ecbb-11f1-b858-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	e960ef222171f379b3176a52ca8e575fb318b0c1656cb3f0c9ccbe52bbb9826c
901	35	2026-11-30 12:42:57.789492+00	process	evidence suffices	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	b01cf9f8c0187e5c27961a41dbaa97273316da1395862d950af136dd98525f67
901	36	2026-11-30 12:42:57.81549+00	process	stage entered	ef9778cf-808f-47be-bb24-58b2c3fc2511	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T12:42:57.804Z"}, "before": {"dueAt": "2026-12-03T12:42:57.346Z"}}	f1f14d517a3cf57b7b9699b2a147c28facb28f007754c861f4be4e35441c9539
903	37	2026-11-30 12:42:57.875989+00	checker	document imported	d21af28e-29fd-4677-ac7b-309fde7e909a	{"title": "The night of the fair", "sha256": "90e533e441f30932e738f5a619830819b8a5433cbaccdb637291996f67788830", "mediaType": "text/plain"}	0a635678e8ce8bc2958b0e486dbef244f554c2c4b389cb8aab93ebb69d612a81
905	38	2026-11-30 12:42:57.928195+00	process	candidates proposed	d21af28e-29fd-4677-ac7b-309fde7e909a	{"candidates": 2, "citationDefects": 0}	81b49a817efd776eabbca0ca8ce764a2c6fd9f5dae247fb2722ea63b37a88bf3
907	39	2026-11-30 12:42:57.983593+00	checker	claim accepted	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-104", "statement": "The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad", "documentId": "d21af28e-29fd-4677-ac7b-309fde7e909a"}	429afc571b617870ee20d648dca31d7892935862bbbb45055955aa56101f3b11
907	40	2026-11-30 12:42:58.012847+00	process	policy decided	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	b06f7c88a979a7d41d918e8efa6227dba355dcc94afbf3b0f949672a4e30c49d
907	41	2026-11-30 12:42:58.022827+00	process	stage entered	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:42:58.015Z"}, "before": {}}	da5f7060b80acba260db56f352701ee720768c9922609184b2af41d89ee4186a
907	42	2026-11-30 12:42:58.052967+00	checker	candidate added	d21af28e-29fd-4677-ac7b-309fde7e909a	{"claim": "C-104", "statement": "The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad"}	4c07c9f473f664f8044429f37359bc51ba031052fdbd063dc8b5be62c8b18d98
909	43	2026-11-30 12:42:58.07522+00	checker	source entered	9c3be65d-8bf8-45f4-a06f-b07b67f7b0f2	{"url": "", "name": "Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56", "type": "OFFICIAL_BODY", "reliability": "A"}	590ec992979cad3f859a0e6366d64d6f2acdd66473823872341d262b3cbb49bd
909	44	2026-11-30 12:42:58.079549+00	checker	capture asked for	67b58c87-82c0-411d-890c-0b950904f97b	{"url": "https://example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef"}	fcc9aaca66ab3b36e036f969112b1e1f1163c840c927947a5e9a66b10f0f8333
909	45	2026-11-30 12:42:58.089371+00	checker	evidence added	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"source": "Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56", "stance": "SUPPORTS", "evidenceId": "71182fad-b8de-4835-8d92-7ef439506b38", "credibility": 2}	e6730cc06738013999ef828e49e4b545829040d174e1bff6f98ecf2774bf1e7c
911	46	2026-11-30 12:42:58.143552+00	checker	evidence collected	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"task": "COLLECT_EVIDENCE", "taskId": "92278959-ecbb-11f1-b858-02fc00000001"}	8e1a93a97afb4475371ebe180cea31269c4527bd8284860a94008f22902ee89e
911	47	2026-11-30 12:42:58.177196+00	process	stage entered	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T12:42:58.171Z"}, "before": {"dueAt": "2026-12-05T12:42:58.015Z"}}	c5628275608fee9dbeff3bf4928dedb431504a9549861b2133d448c686be7d87
913	48	2026-11-30 12:42:58.256876+00	checker2	claim assessed	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"task": "CORROBORATE", "taskId": "923ebaeb-ecbb-11f1-b858-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	2a5c7389b6e125aec4e2809c6c118a7e8c21e486edfe95a8228765173ef29ea9
915	49	2026-11-30 12:42:58.391667+00	process	evidence suffices	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	a604793da112b798106cdafe5b1cf3501ea8d9b14362f35f80903111280a79db
915	50	2026-11-30 12:42:58.41065+00	process	stage entered	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T12:42:58.405Z"}, "before": {"dueAt": "2026-12-03T12:42:58.171Z"}}	8e01ed9deb21a344267f1a31ff7b75b88dd896c5e5d48c687e089838566a77c6
925	51	2026-11-30 12:42:58.663479+00	editor	editor decided	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"task": "SIGN_OFF", "taskId": "92624895-ecbb-11f1-b858-02fc00000001", "decision": "APPROVE"}	5bd6fd8c04f6fdfc0498e5d559045f3925e3f85a951b35d362826ccf7c2fb11f
927	52	2026-11-30 12:42:58.768751+00	process	stage entered	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"to": "PUBLISHED", "from": "SIGN_OFF", "after": {}, "before": {"dueAt": "2026-12-02T12:42:58.405Z"}}	d843366d67b4b5c5b4ed48a001938d8821a4b32058dede072e88be6d7022e992
927	53	2026-11-30 12:42:58.858367+00	process	finding published	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"verdict": "CONFIRMED", "version": 1}	7733f767cf300a98b340bc4992e3048dbdfe98267c75ccaebe1ad10e52b1725e
931	54	2026-11-30 12:42:58.946928+00	checker	finding challenged	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	{"cause": "NEWSROOM", "reason": "A later register says nine."}	82af3eec368eac8f941788df6d13e0a1d33f09f68fbecbca75149a5e29e47f18
933	55	2026-11-30 12:42:58.984659+00	checker	document imported	299ab1be-7077-4851-ae9c-413d926430e5	{"title": "The night of the fair", "sha256": "3a9d0741428ca9261a47cdfee509aea560ddb15095a1cb1077584acca3775279", "mediaType": "text/plain"}	9a25195c6c299a52048f53ec48347feed9d0b5e6a4ce82d313cfa41629ef4883
935	56	2026-11-30 12:42:59.01338+00	process	candidates proposed	299ab1be-7077-4851-ae9c-413d926430e5	{"candidates": 2, "citationDefects": 0}	9ea6170793486a34f281eb073d10c8958821f278a4149dd2eeebaa314f04f492
937	57	2026-11-30 12:42:59.056253+00	checker	claim accepted	c53b2344-cda6-4bb1-8270-d6bc5bb234de	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "number": "C-105", "statement": "The guards left early 54969c00-9690-4a77-826b-4f88a9c30f6f", "documentId": "299ab1be-7077-4851-ae9c-413d926430e5"}	6cf611af41c3ef8037bb8312c2eb3072719dfda81fd011648eb5c2863c0939f6
937	58	2026-11-30 12:42:59.090805+00	process	policy decided	c53b2344-cda6-4bb1-8270-d6bc5bb234de	{"rules": ["Every claim", "Quotation"], "ruleIds": ["EveryClaim", "Quotation"], "tableVersion": 1}	22e368d23e74517742f505114b79e5b7ddaa83c7ed13f66a4b6f91c627de6ed8
937	59	2026-11-30 12:42:59.099736+00	process	stage entered	c53b2344-cda6-4bb1-8270-d6bc5bb234de	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T12:42:59.094Z"}, "before": {}}	dceba32202e6215064c66a27392022a4f1b84fa80b9584e37094ca8c46ab7857
937	60	2026-11-30 12:42:59.113058+00	checker	candidate added	299ab1be-7077-4851-ae9c-413d926430e5	{"claim": "C-105", "statement": "The guards left early 54969c00-9690-4a77-826b-4f88a9c30f6f"}	a3b19f51dfacaa7ea27bae312b2c2909124ef73a17ae1ea8fd09407be068615a
939	61	2026-11-30 12:42:59.127985+00	editor	claim withdrawn	c53b2344-cda6-4bb1-8270-d6bc5bb234de	{"reason": "Nobody said it."}	e9c8479f73e7ce07dabb006f5e8a5d2eff9c24f53cfd8a64c0d40fb320bcb648
939	62	2026-11-30 12:42:59.179682+00	process	stage entered	c53b2344-cda6-4bb1-8270-d6bc5bb234de	{"to": "WITHDRAWN", "from": "COLLECTION", "after": {}, "before": {"dueAt": "2026-12-05T12:42:59.094Z"}}	70d0b051acb8e837bc43f56f8aa413a189c31d3e38c466c670b3205846fe0708
941	63	2026-11-30 12:42:59.241604+00	process	signing key entered	96bf6891-eeff-3e44-8e62-ebc927c048a6	{"key": "c48aa00179fdba0d757b580a817a9dbc515667bebf720c28b3a014936e1b2e78", "kept": "database"}	bd2a88032e78cf446e7d9791f04c4a88b057cd14126862ab0330f5f3a0550288
944	64	2026-11-30 12:42:59.305387+00	checker2	source entered	1234caae-158b-47ba-b32e-740e9b8a39a1	{"url": "", "name": "Registry dfe85386-547c-41f0-9b20-8116298dacf3", "type": "OFFICIAL_BODY", "reliability": "A"}	9b3f2a6717b413daf21f3a7e340d0971a062d5ad56ef074275516e569a269282
944	65	2026-11-30 12:42:59.309435+00	checker2	capture asked for	37a2bfce-11bf-4503-8969-1f42d6b24cad	{"url": "https://example.org/721054db-ab50-4cfe-acad-860d7350da04"}	4b3a11f05d2a20d348f62f4d87300e6226cdb34d70ae596b2ea9b18c5d6eadd4
944	66	2026-11-30 12:42:59.321767+00	checker2	evidence added	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	{"source": "Registry dfe85386-547c-41f0-9b20-8116298dacf3", "stance": "SUPPORTS", "evidenceId": "5be64451-54da-497a-95d0-97aab0c0cfe7", "credibility": 2}	3540941af0a516baa0325cf30494da57c4a2265f2647e8bf9f3626814990152d
\.

copy public.audit_seal (id, records, count, through_seq, settled_seq, next_tx, records_hash, previous_hash, hash, sealed_at) from stdin;
1	{[1,64)}	63	63	0	943	e26b207c5339505a8dc99032832e0c8a5a7f3701eaa09a9c29c0cee8a29ae1a0		7c188baf69538a48fc55bcbf1504cec1400e84b8092921ef7b7e94034668caa7	2026-11-30 12:42:59.25558+00
2	{[64,67)}	3	66	63	946	dee048ac2c5cfd0e68b799d4481af250fe683400cfec4e3fa35e5f9bbbceb11e	7c188baf69538a48fc55bcbf1504cec1400e84b8092921ef7b7e94034668caa7	cbc1e6c22bbeb7e3d589e03af77cb22a342b5b47b3a38410a9f2ca12e5aad9f3	2026-11-30 12:42:59.349619+00
\.

copy public.candidate (id, document_id, start_at, end_at, exact, statement, kind, hedge, speaker, outlet, cited_date, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, signals, status, claim_id, reason, decided_by, decided_at, change, occurred_from, occurred_to, again_start, again_end, together, proposed_by, model) from stdin;
10d6e925-e24f-463d-b594-376f2bb0d2be	299ab1be-7077-4851-ae9c-413d926430e5	0	35	On the evening of the fair, guards 	The guards left early 54969c00-9690-4a77-826b-4f88a9c30f6f	QUOTE	REPORTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	c53b2344-cda6-4bb1-8270-d6bc5bb234de	\N	checker	2026-11-30 12:42:59.112098+00	15	\N	\N	{}	{}	\N	PERSON	\N
3042111d-50fd-443d-b533-08c49768f7e6	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	65	118	the fight began. 8c05efd1-2df3-4a09-a3b8-8414eab15a4f	The fight began. 8c05efd1-2df3-4a09-a3b8-8414eab15a4f.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	5	\N	\N	{}	{}	\N	EXTRACTOR	\N
3dc5195b-104b-4600-83e2-eb512360d8ee	068358c1-71b0-43cd-8850-a951c0e1d22b	0	35	On the evening of the fair, guards 	The guards left early 02501f37-3c75-49d8-92a6-e3d3459aa108	CASUALTY	RUMOUR	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	b82fd7f4-d09c-4442-800d-1990def87079	\N	checker	2026-11-30 12:42:56.047574+00	3	\N	\N	{}	{}	\N	PERSON	\N
405a2cb1-ea2c-4547-853a-5862cd42761e	fa7ef8e7-acd3-4c1f-ab59-990934261747	65	118	the fight began. 2ef4c3bd-40af-4f05-8be5-21a7a202cee4	The fight began. 2ef4c3bd-40af-4f05-8be5-21a7a202cee4.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	8	\N	\N	{}	{}	\N	EXTRACTOR	\N
45571b70-3cd6-4a62-9891-1d2028b3ed50	fa7ef8e7-acd3-4c1f-ab59-990934261747	0	35	On the evening of the fair, guards 	The guards left early 3401b431-4100-417e-8662-e888752586c2	STATISTIC	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	ef9778cf-808f-47be-bb24-58b2c3fc2511	\N	checker	2026-11-30 12:42:57.048517+00	9	\N	\N	{}	{}	\N	PERSON	\N
48889fd0-f4c0-44a4-96a0-3bcdb51ea43e	d21af28e-29fd-4677-ac7b-309fde7e909a	0	35	On the evening of the fair, guards 	The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad	STATISTIC	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	\N	checker	2026-11-30 12:42:58.051723+00	12	\N	\N	{}	{}	\N	PERSON	\N
4a15411f-7dd6-4bc3-8a31-790eae389ba8	fa7ef8e7-acd3-4c1f-ab59-990934261747	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	7	\N	\N	{}	{}	\N	EXTRACTOR	\N
57a2e0cc-851f-4f01-b277-9c69d9cbc1f9	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	0	35	On the evening of the fair, guards 	The guards left early 186750a9-3d33-427c-abbe-6a4914912a04	EVENT	REPORTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"added at triage"}	ACCEPTED	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	\N	checker	2026-11-30 12:42:56.237002+00	6	\N	\N	{}	{}	\N	PERSON	\N
5b090c7f-a71c-4141-a2bb-9469b366e46d	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	4	\N	\N	{}	{}	\N	EXTRACTOR	\N
608a37ab-30e6-4d7d-963d-a54f3ab59ba4	299ab1be-7077-4851-ae9c-413d926430e5	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	13	\N	\N	{}	{}	\N	EXTRACTOR	\N
9b2fbe33-b61d-458e-a62b-b7d9045a1367	068358c1-71b0-43cd-8850-a951c0e1d22b	65	118	the fight began. b32c753f-27b9-49ee-938c-fae34a706cd5	The fight began. b32c753f-27b9-49ee-938c-fae34a706cd5.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	2	\N	\N	{}	{}	\N	EXTRACTOR	\N
b3b3100c-447b-42e0-ad5e-ecc27d2a0164	d21af28e-29fd-4677-ac7b-309fde7e909a	65	118	the fight began. 4f5a92ec-bddc-4afd-8322-64f3f8731779	The fight began. 4f5a92ec-bddc-4afd-8322-64f3f8731779.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	11	\N	\N	{}	{}	\N	EXTRACTOR	\N
c4889615-f88e-477d-8773-69d56df45940	299ab1be-7077-4851-ae9c-413d926430e5	65	118	the fight began. 579b9abd-5f57-4a70-b539-61c069958524	The fight began. 579b9abd-5f57-4a70-b539-61c069958524.	EVENT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of event"}	PROPOSED	\N	\N	\N	\N	14	\N	\N	{}	{}	\N	EXTRACTOR	\N
c88b71cc-5e6a-4fd1-8fd3-b2e737445d0c	d21af28e-29fd-4677-ac7b-309fde7e909a	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	10	\N	\N	{}	{}	\N	EXTRACTOR	\N
e6e4826a-970e-46cf-a70d-148c7b384094	068358c1-71b0-43cd-8850-a951c0e1d22b	0	57	On the evening of the fair, guards at the north gate left	On the evening of the fair, guards at the north gate left.	CONDUCT	ASSERTED	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	{"wording of conduct"}	PROPOSED	\N	\N	\N	\N	1	\N	\N	{}	{}	\N	EXTRACTOR	\N
\.

copy public.capture (id, url, normal, origin, status, asked_by, asked_at, captured_at, final_url, http_status, ip, media_type, title, language, published_on, text, text_sha256, archive, picture, tool, left_out, failure, failure_details) from stdin;
37a2bfce-11bf-4503-8969-1f42d6b24cad	https://example.org/721054db-ab50-4cfe-acad-860d7350da04	example.org/721054db-ab50-4cfe-acad-860d7350da04	MADE_HERE	REQUESTED	checker2	2026-11-30 12:42:59.308857+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
3db96b06-4d2c-409d-8b3a-8159a86f171a	https://example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e	example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e	MADE_HERE	REQUESTED	checker	2026-11-30 12:42:57.098863+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
67b58c87-82c0-411d-890c-0b950904f97b	https://example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef	example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef	MADE_HERE	REQUESTED	checker	2026-11-30 12:42:58.078658+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
ba01f9d0-8707-44b8-9cf4-031990a2698c	https://example.org/62d079ae-877c-4872-b846-a5aa1e1f0271	example.org/62d079ae-877c-4872-b846-a5aa1e1f0271	MADE_HERE	REQUESTED	checker	2026-11-30 12:42:56.326981+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	{}	\N	{}
\.

copy public.challenge (id, claim_id, reason, challenged_by, challenged_at, outcome, answer, answered_by, answered_at, cause, about, subject, link, needs, reference) from stdin;
2ecd4621-97f1-4cf0-9c8b-277252516a4d	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	A later register says nine.	checker	2026-11-30 12:42:58.94508+00	\N	\N	\N	\N	NEWSROOM	\N	\N	\N	{}	\N
\.

copy public.claim (id, number, statement, kind, hedge, harm, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, stage, stage_since, due_at, overdue, waiting, verdict, confidence, rationale, accepted_by, accepted_at, version, stale_since, desks, priority, paused_at, paused_until, paused_by, pause_reason, escalated_at, escalated_by, escalation_reason) from stdin;
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	104	The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad	STATISTIC	ASSERTED	LOW	\N	\N	\N	\N	\N	\N	f	PUBLISHED	2026-11-30 12:42:58.763542+00	\N	f	f	CONFIRMED	HIGH	The register says so.	checker	2026-11-30 12:42:57.979316+00	6	\N	{00000000-0000-0000-0000-000000000000}	NORMAL	\N	\N	\N	\N	\N	\N	\N
97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	102	The guards left early 186750a9-3d33-427c-abbe-6a4914912a04	EVENT	REPORTED	LOW	\N	\N	\N	\N	\N	\N	f	COLLECTION	2026-11-30 12:42:56.164783+00	2026-12-08 12:42:56.048389+00	f	f	\N	\N	\N	checker	2026-11-30 12:42:56.164783+00	3	\N	{00000000-0000-0000-0000-000000000000}	NORMAL	2026-11-30 12:42:56.628892+00	2026-12-03 12:42:56.463281+00	manager	The archive is closed.	\N	\N	\N
b82fd7f4-d09c-4442-800d-1990def87079	101	The guards left early 02501f37-3c75-49d8-92a6-e3d3459aa108	CASUALTY	RUMOUR	LOW	\N	\N	\N	\N	\N	\N	f	COLLECTION	2026-11-30 12:42:55.387073+00	2026-12-03 12:42:55.994+00	f	f	\N	\N	\N	checker	2026-11-30 12:42:55.387073+00	1	\N	{00000000-0000-0000-0000-000000000000}	NORMAL	\N	\N	\N	\N	\N	\N	\N
c53b2344-cda6-4bb1-8270-d6bc5bb234de	105	The guards left early 54969c00-9690-4a77-826b-4f88a9c30f6f	QUOTE	REPORTED	LOW	\N	\N	\N	\N	\N	\N	f	WITHDRAWN	2026-11-30 12:42:59.173981+00	\N	f	f	\N	\N	\N	checker	2026-11-30 12:42:59.052855+00	2	\N	{00000000-0000-0000-0000-000000000000}	NORMAL	\N	\N	\N	\N	\N	\N	\N
ef9778cf-808f-47be-bb24-58b2c3fc2511	103	The guards left early 3401b431-4100-417e-8662-e888752586c2	STATISTIC	ASSERTED	LOW	\N	\N	\N	\N	\N	\N	f	SIGN_OFF	2026-11-30 12:42:57.806191+00	2026-12-02 12:42:57.804+00	f	f	CONFIRMED	HIGH	The register says so.	checker	2026-11-30 12:42:56.89867+00	5	\N	{00000000-0000-0000-0000-000000000000}	NORMAL	\N	\N	\N	\N	\N	\N	\N
\.

copy public.claim_vector (claim, model, vector, tx) from stdin;
101	\N	\N	854
102	\N	\N	862
103	\N	\N	882
104	\N	\N	907
105	\N	\N	937
\.

copy public.claim_wait (id, claim_id, kind, reason, paused_by, began_at, expected_at, ended_at) from stdin;
1	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	PAUSED	The archive is closed.	manager	2026-11-30 12:42:56.628892+00	2026-12-03 12:42:56.463281+00	\N
\.

copy public.claim_word (word, claim, weight) from stdin;
-4	105	1.2571429
-4100	103	1.3622291
-417e-8662	103	1.3622291
-9690	105	1.2571429
02501f37	101	1.2903225
02501f37-3c75-49d8-92a6-e3d3459aa108	101	1.2903225
186750a9	102	1.2903225
186750a9-3d33-427c-abbe-6a4914912a04	102	1.2903225
3401b431	103	1.3622291
3c75	101	1.2903225
3d33	102	1.2903225
427c	102	1.2903225
449e	104	1.2903225
49d8	101	1.2903225
4f88a9c30f6f	105	1.2571429
54969c00	105	1.2571429
6a4914912a04	102	1.2903225
826b	105	1.2571429
8b6a	104	1.2903225
92a6	101	1.2903225
a77	105	1.2571429
a77-826b-4f88a9c30f6f	105	1.2571429
a7af5745	104	1.2903225
a7af5745-8b6a-449e-bd71-a993e81299ad	104	1.2903225
a993e81299ad	104	1.2903225
abb	102	1.2903225
bd71	104	1.2903225
e3d3459aa108	101	1.2903225
e888752586c2	103	1.3622291
earli	101	1.2903225
earli	102	1.2903225
earli	103	1.3622291
earli	104	1.2903225
earli	105	1.2571429
guard	101	1.2903225
guard	102	1.2903225
guard	103	1.3622291
guard	104	1.2903225
guard	105	1.2571429
left	101	1.2903225
left	102	1.2903225
left	103	1.3622291
left	104	1.2903225
left	105	1.2571429
\.

copy public.decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by, decided_at) from stdin;
26eb2a7a-c380-4d2f-8e05-b1948ee93afa	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	92624895-ecbb-11f1-b858-02fc00000001	9261fa6e-ecbb-11f1-b858-02fc00000001	APPROVE	\N	\N	a20446bbcee228b2d327881353a6f1ad88c603e314387fa623f66f7e4d353c41	editor	2026-11-30 12:42:58.658821+00
\.

copy public.document (id, title, text, sha256, status, publisher, url, published_on, language, media_type, imported_by, imported_at, version, reading_language, readable, killed, injured, desk_id) from stdin;
068358c1-71b0-43cd-8850-a951c0e1d22b	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. b32c753f-27b9-49ee-938c-fae34a706cd5	ca497ea3d0ab39d57fbdbb4f632fd7d21d209b3467f440e965bd1ad4e12a3932	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:42:54.147883+00	1	en	t	\N	\N	\N
1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 8c05efd1-2df3-4a09-a3b8-8414eab15a4f	ffbabacebf5f4bfbbbcc8ac57d0df4ddb04a2d9bd871fe4fc3d836a1cbeaf896	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:42:56.075935+00	1	en	t	\N	\N	\N
299ab1be-7077-4851-ae9c-413d926430e5	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 579b9abd-5f57-4a70-b539-61c069958524	3a9d0741428ca9261a47cdfee509aea560ddb15095a1cb1077584acca3775279	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:42:58.98027+00	1	en	t	\N	\N	\N
d21af28e-29fd-4677-ac7b-309fde7e909a	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 4f5a92ec-bddc-4afd-8322-64f3f8731779	90e533e441f30932e738f5a619830819b8a5433cbaccdb637291996f67788830	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:42:57.874616+00	1	en	t	\N	\N	\N
fa7ef8e7-acd3-4c1f-ab59-990934261747	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 2ef4c3bd-40af-4f05-8be5-21a7a202cee4	7a9c6fad53ba9a0764909a9e12d325b7013d878ead4a171a553539e4bfe854be	TRIAGE	\N	\N	\N	\N	text/plain	checker	2026-11-30 12:42:56.761539+00	1	en	t	\N	\N	\N
\.

copy public.evidence (id, claim_id, source_id, url, quote, stance, credibility, primary_source, published_at, retrieved_at, derives_evidence, derives_source, attachment_sha256, attachment_name, figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed, collected_by, collected_at) from stdin;
5ba0f1e8-b1db-4121-b25e-a6dfb61eef94	ef9778cf-808f-47be-bb24-58b2c3fc2511	a3452e62-7a25-4cfd-92a9-70a93dd6a254	https://example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:42:57.091174+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:42:57.091174+00
5be64451-54da-497a-95d0-97aab0c0cfe7	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	1234caae-158b-47ba-b32e-740e9b8a39a1	https://example.org/721054db-ab50-4cfe-acad-860d7350da04	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:42:59.306214+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker2	2026-11-30 12:42:59.306214+00
71182fad-b8de-4835-8d92-7ef439506b38	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	9c3be65d-8bf8-45f4-a06f-b07b67f7b0f2	https://example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef	As recorded.	SUPPORTS	2	t	\N	2026-11-30 12:42:58.075967+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:42:58.075967+00
92dcbf8a-421a-414a-a18b-351608505479	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	d597a97f-268d-4757-85c1-3eb8b8753649	https://example.org/62d079ae-877c-4872-b846-a5aa1e1f0271	As recorded.	REFUTES	2	t	\N	2026-11-30 12:42:56.317298+00	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	f	checker	2026-11-30 12:42:56.317298+00
\.

copy public.evidence_link (evidence_id, normal) from stdin;
5ba0f1e8-b1db-4121-b25e-a6dfb61eef94	example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e
5be64451-54da-497a-95d0-97aab0c0cfe7	example.org/721054db-ab50-4cfe-acad-860d7350da04
71182fad-b8de-4835-8d92-7ef439506b38	example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef
92dcbf8a-421a-414a-a18b-351608505479	example.org/62d079ae-877c-4872-b846-a5aa1e1f0271
\.

copy public.finding_version (claim_id, version, retracted, statement, verdict, confidence, content, signed_hash, signed_by, what_changed, why, published_at) from stdin;
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	1	f	The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad	CONFIRMED	HIGH	{"kind": "STATISTIC", "hedge": "ASSERTED", "figure": null, "format": 2, "policy": ["1 independent origin of reliability C (fairly reliable) or better.", "A primary source among them.", "One editor signs."], "origins": [{"source": "Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56", "stance": "SUPPORTS", "evidence": ["71182fad-b8de-4835-8d92-7ef439506b38"], "sourceType": "OFFICIAL_BODY", "credibility": 2, "reliability": "A", "primarySource": true}], "verdict": "CONFIRMED", "comments": [], "evidence": [{"id": "71182fad-b8de-4835-8d92-7ef439506b38", "url": "https://example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef", "quote": "As recorded.", "figure": null, "origin": "Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56", "source": "Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56", "stance": "SUPPORTS", "archived": null, "sourceType": "OFFICIAL_BODY", "credibility": 2, "publishedAt": null, "reliability": "A", "retrievedAt": "2026-11-30T12:42:58.075967Z", "primarySource": true}], "mentions": [{"url": null, "date": null, "quote": "On the evening of the fair, guards ", "title": "The night of the fair", "outlet": null, "speaker": null, "publisher": null, "publishedOn": null}], "signedBy": ["Saule Editor"], "unknowns": ["All that supports or refutes the claim comes from a single origin.", "No document that makes the claim names who it comes from.", "Items of evidence whose date of publication is not known: 1."], "rationale": "The register says so.", "statement": "The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad", "confidence": "HIGH", "tableVersion": 1}	a20446bbcee228b2d327881353a6f1ad88c603e314387fa623f66f7e4d353c41	{editor}	\N	\N	2026-11-30 12:42:58.83666+00
\.

copy public.mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, speaker, outlet, cited_date) from stdin;
4b451411-2bb7-48f4-9a92-80933e49eae2	c53b2344-cda6-4bb1-8270-d6bc5bb234de	299ab1be-7077-4851-ae9c-413d926430e5	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
90118230-5ead-416a-ba18-7a4943e0cc84	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
a1ba4f5a-4038-4f13-ba84-35e6fa94a1af	ef9778cf-808f-47be-bb24-58b2c3fc2511	fa7ef8e7-acd3-4c1f-ab59-990934261747	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
b02f0223-8054-4fbd-af36-917d9c7a160e	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	d21af28e-29fd-4677-ac7b-309fde7e909a	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
cb9d91f0-8d22-4b86-a385-a1b4862cf282	b82fd7f4-d09c-4442-800d-1990def87079	068358c1-71b0-43cd-8850-a951c0e1d22b	0	35	On the evening of the fair, guards 		at the north gate left before th	\N	\N	\N
\.

copy public.participation (claim_id, username, duty, since) from stdin;
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	checker	COLLECTED	2026-11-30 12:42:58.091747+00
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	checker2	CORROBORATED	2026-11-30 12:42:58.255955+00
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	editor	SIGNED	2026-11-30 12:42:58.66249+00
97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	checker	COLLECTED	2026-11-30 12:42:56.427731+00
97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	checker2	COLLECTED	2026-11-30 12:42:59.335499+00
ef9778cf-808f-47be-bb24-58b2c3fc2511	checker	COLLECTED	2026-11-30 12:42:57.149058+00
ef9778cf-808f-47be-bb24-58b2c3fc2511	checker2	CORROBORATED	2026-11-30 12:42:57.668052+00
\.

copy public.person (username, display_name, password_hash, roles, active, created_at, version, mail) from stdin;
admin	Arman Administrator	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{ADMIN}	t	2026-11-30 12:42:53.840522+00	0	\N
checker	Aigerim Checker	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{FACT_CHECKER}	t	2026-11-30 12:42:53.818267+00	0	\N
checker2	Daniyar Checker	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{FACT_CHECKER}	t	2026-11-30 12:42:53.830884+00	0	\N
editor	Saule Editor	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{EDITOR}	t	2026-11-30 12:42:53.834736+00	0	\N
editor2	Timur Editor	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{EDITOR}	t	2026-11-30 12:42:53.836743+00	0	\N
manager	Madina Manager	{argon2}$argon2id$v=19$m=19456,t=2,p=1$2cS0Q0QhT3l39BTBeaTNtQ$9zeQWCWxAWQH984aH8RZP+eJCg1GyjSI/SVybm/hFoM	{MANAGER}	t	2026-11-30 12:42:53.838564+00	0	\N
\.

copy public.policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment, second_checker, sign_offs, collection_days, comment_days, corroboration_days, sign_off_days, facts, rules, table_version, decided_at, tied_sources_count_once) from stdin;
925a4ba7-4f5f-4db6-afc9-508199311dfa	ef9778cf-808f-47be-bb24-58b2c3fc2511	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 12:42:56.983557+00	f
aab4d711-488a-456e-9272-4d7157e18a99	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	2	C	f	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "EventUnseen", "why": "Without anybody who saw it or recorded it, an event needs two origins.", "name": "Event with no primary source so far"}]	1	2026-11-30 12:42:56.209566+00	f
d3a539f6-ef7b-49d4-8e58-2de9e3a5197d	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 12:42:58.011396+00	f
dfaa1301-659b-45c6-917c-f8d1cfe13437	b82fd7f4-d09c-4442-800d-1990def87079	2	B	f	f	t	1	3	3	3	2	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "CasualtyFigure", "why": "Early counts of the dead and injured are nearly always revised, and outlets copy them from one another: two reliable origins that do not share a source or an owner, and a fresh pair of eyes.", "name": "Casualty figure"}]	1	2026-11-30 12:42:55.973043+00	t
f0a1e9b9-f6e1-4513-a5e4-75e78bbbc307	c53b2344-cda6-4bb1-8270-d6bc5bb234de	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Quotation", "why": "A quotation is checked against the recording, the transcript or the person, not against others who quote it.", "name": "Quotation"}]	1	2026-11-30 12:42:59.089729+00	f
\.

copy public.provenance (evidence_id, tool, token, program, obtained_from) from stdin;
5ba0f1e8-b1db-4121-b25e-a6dfb61eef94	API	\N	\N	\N
5be64451-54da-497a-95d0-97aab0c0cfe7	API	\N	\N	\N
71182fad-b8de-4835-8d92-7ef439506b38	API	\N	\N	\N
92dcbf8a-421a-414a-a18b-351608505479	API	\N	\N	\N
\.

copy public.rules_watched (table_version, begun_at) from stdin;
1	2026-11-30 12:42:53.854562+00
\.

copy public.search_entry (subject, section, start_at, title, body, at) from stdin;
068358c1-71b0-43cd-8850-a951c0e1d22b	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. b32c753f-27b9-49ee-938c-fae34a706cd5	2026-11-30 12:42:54.147883+00
1ea6fa38-08c7-413e-b5b3-2c075dd4ddd9	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 8c05efd1-2df3-4a09-a3b8-8414eab15a4f	2026-11-30 12:42:56.075935+00
299ab1be-7077-4851-ae9c-413d926430e5	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 579b9abd-5f57-4a70-b539-61c069958524	2026-11-30 12:42:58.98027+00
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	FINDINGS	0	The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad	The register says so.	2026-11-30 12:42:58.83666+00
4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	CLAIMS	0	The guards left early a7af5745-8b6a-449e-bd71-a993e81299ad	The register says so.	2026-11-30 12:42:57.979316+00
5ba0f1e8-b1db-4121-b25e-a6dfb61eef94	EVIDENCE	0	Registry 3e898d2f-4a19-4e3a-888e-52b768b204f6	As recorded.\nhttps://example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e	2026-11-30 12:42:57.091174+00
5be64451-54da-497a-95d0-97aab0c0cfe7	EVIDENCE	0	Registry dfe85386-547c-41f0-9b20-8116298dacf3	As recorded.\nhttps://example.org/721054db-ab50-4cfe-acad-860d7350da04	2026-11-30 12:42:59.306214+00
71182fad-b8de-4835-8d92-7ef439506b38	EVIDENCE	0	Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56	As recorded.\nhttps://example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef	2026-11-30 12:42:58.075967+00
92dcbf8a-421a-414a-a18b-351608505479	EVIDENCE	0	Registry 5f1ac5c3-775c-448e-875b-03eb12085337	As recorded.\nhttps://example.org/62d079ae-877c-4872-b846-a5aa1e1f0271	2026-11-30 12:42:56.317298+00
97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	CLAIMS	0	The guards left early 186750a9-3d33-427c-abbe-6a4914912a04		2026-11-30 12:42:56.164783+00
b82fd7f4-d09c-4442-800d-1990def87079	CLAIMS	0	The guards left early 02501f37-3c75-49d8-92a6-e3d3459aa108		2026-11-30 12:42:55.387073+00
c53b2344-cda6-4bb1-8270-d6bc5bb234de	CLAIMS	0	The guards left early 54969c00-9690-4a77-826b-4f88a9c30f6f		2026-11-30 12:42:59.052855+00
d21af28e-29fd-4677-ac7b-309fde7e909a	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 4f5a92ec-bddc-4afd-8322-64f3f8731779	2026-11-30 12:42:57.874616+00
ef9778cf-808f-47be-bb24-58b2c3fc2511	CLAIMS	0	The guards left early 3401b431-4100-417e-8662-e888752586c2	The register says so.	2026-11-30 12:42:56.89867+00
fa7ef8e7-acd3-4c1f-ab59-990934261747	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 2ef4c3bd-40af-4f05-8be5-21a7a202cee4	2026-11-30 12:42:56.761539+00
\.

copy public.search_word (word) from stdin;
-4
-4100
-417e-8662
-64
-9690
/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e
/62d079ae-877c-4872-b846-a5aa1e1f0271
/721054db-ab50-4cfe-acad-860d7350da04
/ba1423f5-3d2c-4403-8055-ee7103edeeef
02501f37
02501f37-3c75-49d8-92a6-e3d3459aa108
03eb12085337
186750a9
186750a9-3d33-427c-abbe-6a4914912a04
21a7a202cee4
27b9
2df3
2ef4c3bd
2ef4c3bd-40af-4f05-8be5-21a7a202cee4
3401b431
3c75
3d33
3e898
40af
41f0
427c
448e
449e
49d8
49ee
4a09
4a19
4a70
4afd
4d79
4e3a
4f05
4f5a92ec
4f5a92ec-bddc-4afd
4f88a9c30f6f
52b768b204f6
547c
54969c00
579b9abd
579b9abd-5f57-4a70-b539-61c069958524
5f1ac5c3
5f1ac5c3-775c-448e-875b-03eb12085337
5f57
61c069958524
6a4914912a04
6cf4
775c
8116298dacf3
826b
8322
8414eab15a4f
875b
888e
8b6a
8be5
8c05efd1
8c05efd1-2df3-4a09-a3b8-8414eab15a4f
92a6
938c
9b20
a1a7a729
a1a7a729-6cf4-4d79-a763-b5dbd5679a56
a3b8
a763
a77
a77-826b-4f88a9c30f6f
a7af5745
a7af5745-8b6a-449e-bd71-a993e81299ad
a993e81299ad
abbe
as
at
b32c753f
b32c753f-27b9-49ee-938c-fae34a706cd5
b539
b5dbd5679a56
bd71
bddc
before
began
d2f
d2f-4a19-4e3a-888e-52b768b204f6
dfe85386
dfe85386-547c-41f0-9b20-8116298dacf3
e3d3459aa108
e888752586c2
early
evening
example.org
example.org/3a77b0ec-a7d9-493c-8f5f-1f0c5b8ed22e
example.org/62d079ae-877c-4872-b846-a5aa1e1f0271
example.org/721054db-ab50-4cfe-acad-860d7350da04
example.org/ba1423f5-3d2c-4403-8055-ee7103edeeef
f3f8731779
fae34a706cd5
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

copy public.source (id, name, type, reliability, url, created_by, created_at, version, country, languages, note, confidential) from stdin;
1234caae-158b-47ba-b32e-740e9b8a39a1	Registry dfe85386-547c-41f0-9b20-8116298dacf3	OFFICIAL_BODY	A	\N	checker2	2026-11-30 12:42:59.30401+00	0	\N	{}	\N	f
9c3be65d-8bf8-45f4-a06f-b07b67f7b0f2	Registry a1a7a729-6cf4-4d79-a763-b5dbd5679a56	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:42:58.073971+00	0	\N	{}	\N	f
a3452e62-7a25-4cfd-92a9-70a93dd6a254	Registry 3e898d2f-4a19-4e3a-888e-52b768b204f6	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:42:57.087393+00	0	\N	{}	\N	f
d597a97f-268d-4757-85c1-3eb8b8753649	Registry 5f1ac5c3-775c-448e-875b-03eb12085337	OFFICIAL_BODY	A	\N	checker	2026-11-30 12:42:56.306073+00	0	\N	{}	\N	f
\.

copy public.source_rating (seq, source_id, reliability, reason, rated_by, rated_at) from stdin;
1	d597a97f-268d-4757-85c1-3eb8b8753649	A	\N	checker	2026-11-30 12:42:56.306073+00
2	a3452e62-7a25-4cfd-92a9-70a93dd6a254	A	\N	checker	2026-11-30 12:42:57.087393+00
3	9c3be65d-8bf8-45f4-a06f-b07b67f7b0f2	A	\N	checker	2026-11-30 12:42:58.073971+00
4	1234caae-158b-47ba-b32e-740e9b8a39a1	A	\N	checker2	2026-11-30 12:42:59.30401+00
\.

copy public.stage_stay (id, claim_id, stage, came_from, entered_at, left_at, left_for, overdue_at, untaken, in_hand, outside, paused, automatic, kind, desks, accepted_at, first_time) from stdin;
1	b82fd7f4-d09c-4442-800d-1990def87079	COLLECTION	\N	2026-11-30 12:42:56.003439+00	\N	\N	\N	\N	\N	\N	\N	\N	CASUALTY	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:55.387073+00	t
2	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	COLLECTION	\N	2026-11-30 12:42:56.216286+00	\N	\N	\N	\N	\N	\N	\N	\N	EVENT	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:56.164783+00	t
3	ef9778cf-808f-47be-bb24-58b2c3fc2511	COLLECTION	\N	2026-11-30 12:42:56.997684+00	2026-11-30 12:42:57.350752+00	CORROBORATION	\N	274	0	0	0	79	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:56.89867+00	t
4	ef9778cf-808f-47be-bb24-58b2c3fc2511	CORROBORATION	COLLECTION	2026-11-30 12:42:57.350752+00	2026-11-30 12:42:57.810401+00	SIGN_OFF	\N	313	0	0	0	147	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:56.89867+00	t
5	ef9778cf-808f-47be-bb24-58b2c3fc2511	SIGN_OFF	CORROBORATION	2026-11-30 12:42:57.810401+00	\N	\N	\N	\N	\N	\N	\N	\N	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:56.89867+00	t
6	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	COLLECTION	\N	2026-11-30 12:42:58.018212+00	2026-11-30 12:42:58.174064+00	CORROBORATION	\N	114	0	0	0	42	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:57.979316+00	t
7	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	CORROBORATION	COLLECTION	2026-11-30 12:42:58.174064+00	2026-11-30 12:42:58.40769+00	SIGN_OFF	\N	86	0	0	0	147	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:57.979316+00	t
8	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	SIGN_OFF	CORROBORATION	2026-11-30 12:42:58.40769+00	2026-11-30 12:42:58.764323+00	PUBLISHED	\N	251	0	0	0	106	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:57.979316+00	t
9	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	PUBLISHED	SIGN_OFF	2026-11-30 12:42:58.764323+00	\N	\N	\N	\N	\N	\N	\N	\N	STATISTIC	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:57.979316+00	t
10	c53b2344-cda6-4bb1-8270-d6bc5bb234de	COLLECTION	\N	2026-11-30 12:42:59.096499+00	2026-11-30 12:42:59.174529+00	WITHDRAWN	\N	45	0	0	0	34	QUOTE	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:59.052855+00	t
11	c53b2344-cda6-4bb1-8270-d6bc5bb234de	WITHDRAWN	COLLECTION	2026-11-30 12:42:59.174529+00	\N	\N	\N	\N	\N	\N	\N	\N	QUOTE	{00000000-0000-0000-0000-000000000000}	2026-11-30 12:42:59.052855+00	t
\.

copy public.task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, taken_at, completed_by, completed_at, cancelled_at, version, note, harm, priority, in_hand) from stdin;
90f65cc5-ecbb-11f1-b858-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	b82fd7f4-d09c-4442-800d-1990def87079	90ef57e0-ecbb-11f1-b858-02fc00000001	COLLECTION	2026-11-30 12:42:56.031478+00	2026-12-03 12:42:55.994+00	\N	\N	\N	\N	\N	0	\N	LOW	NORMAL	\N
9113cef3-ecbb-11f1-b858-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	97f16d34-ea0d-46bd-a1a4-9dc7327f5c28	9112223e-ecbb-11f1-b858-02fc00000001	COLLECTION	2026-11-30 12:42:56.223413+00	2026-12-08 12:42:56.048389+00	\N	\N	\N	\N	\N	0	\N	LOW	NORMAL	\N
918bbe3f-ecbb-11f1-b858-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	ef9778cf-808f-47be-bb24-58b2c3fc2511	918889ea-ecbb-11f1-b858-02fc00000001	COLLECTION	2026-11-30 12:42:57.009476+00	2026-12-05 12:42:56.991+00	checker	\N	checker	2026-11-30 12:42:57.283774+00	\N	1	\N	LOW	NORMAL	\N
91c1c271-ecbb-11f1-b858-02fc00000001	CORROBORATE	Corroborate	ef9778cf-808f-47be-bb24-58b2c3fc2511	91bf034c-ecbb-11f1-b858-02fc00000001	CORROBORATION	2026-11-30 12:42:57.363779+00	2026-12-03 12:42:57.346+00	checker2	\N	checker2	2026-11-30 12:42:57.676545+00	\N	1	\N	LOW	NORMAL	\N
9207f34b-ecbb-11f1-b858-02fc00000001	SIGN_OFF	SignOff	ef9778cf-808f-47be-bb24-58b2c3fc2511	9207cc34-ecbb-11f1-b858-02fc00000001	SIGN_OFF	2026-11-30 12:42:57.82384+00	2026-12-02 12:42:57.804+00	\N	\N	\N	\N	\N	0	\N	LOW	NORMAL	\N
92278959-ecbb-11f1-b858-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	92251854-ecbb-11f1-b858-02fc00000001	COLLECTION	2026-11-30 12:42:58.030805+00	2026-12-05 12:42:58.015+00	checker	\N	checker	2026-11-30 12:42:58.144663+00	\N	1	\N	LOW	NORMAL	\N
923ebaeb-ecbb-11f1-b858-02fc00000001	CORROBORATE	Corroborate	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	923d0d36-ecbb-11f1-b858-02fc00000001	CORROBORATION	2026-11-30 12:42:58.182454+00	2026-12-03 12:42:58.171+00	checker2	\N	checker2	2026-11-30 12:42:58.268859+00	\N	1	\N	LOW	NORMAL	\N
92624895-ecbb-11f1-b858-02fc00000001	SIGN_OFF	SignOff	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	9261fa6e-ecbb-11f1-b858-02fc00000001	SIGN_OFF	2026-11-30 12:42:58.415656+00	2026-12-02 12:42:58.405+00	editor	\N	editor	2026-11-30 12:42:58.666461+00	\N	1	\N	LOW	NORMAL	\N
92b52397-ecbb-11f1-b858-02fc00000001	REVIEW_CHALLENGE	ReviewChallenge	4ff1c4e9-3217-4a4f-ba18-a5481e4f06c7	92b4d570-ecbb-11f1-b858-02fc00000001	PUBLISHED	2026-11-30 12:42:58.959336+00	2026-12-02 12:42:58.957+00	\N	\N	\N	\N	\N	0	\N	LOW	NORMAL	\N
92cb1cb5-ecbb-11f1-b858-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	c53b2344-cda6-4bb1-8270-d6bc5bb234de	92c99610-ecbb-11f1-b858-02fc00000001	COLLECTION	2026-11-30 12:42:59.10438+00	2026-12-05 12:42:59.094+00	\N	\N	\N	\N	2026-11-30 12:42:59.148903+00	0	\N	LOW	NORMAL	\N
\.

copy public.withdrawal (claim_id, reason, withdrawn_by, withdrawn_at) from stdin;
c53b2344-cda6-4bb1-8270-d6bc5bb234de	Nobody said it.	editor	2026-11-30 12:42:59.126595+00
\.

