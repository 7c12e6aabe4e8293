copy camunda.act_ge_property (name_, value_, rev_) from stdin;
camunda.installation.id	7495d283-4188-4759-bef1-344eef8efb61	1
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
0	2026-11-30 10:43:49.109524	7.24.0
\.

copy camunda.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_, call_proc_inst_id_, call_case_inst_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_, tenant_id_, removal_time_) from stdin;
Approved:fbfe2c12-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	Approved	\N	\N	\N	Approved?	exclusiveGateway	\N	2026-11-30 10:44:14.153	2026-11-30 10:44:14.153	0	4	41	\N	2027-11-30 10:44:14.331
CandidatesExtracted:fa0cbc74-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 10:44:10.893	2026-11-30 10:44:10.893	0	0	5	\N	\N
CandidatesExtracted:fa991e12-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 10:44:11.813	2026-11-30 10:44:11.813	0	0	5	\N	\N
CandidatesExtracted:fb001d6e-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 10:44:12.488	2026-11-30 10:44:12.488	0	0	5	\N	\N
CandidatesExtracted:fba00638-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 10:44:13.536	2026-11-30 10:44:13.536	0	0	5	\N	\N
CandidatesExtracted:fc2a1e24-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	CandidatesExtracted	\N	\N	\N	Candidates extracted	parallelGateway	\N	2026-11-30 10:44:14.441	2026-11-30 10:44:14.441	0	0	5	\N	\N
CaptureAsked:facd4d8d-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 10:44:12.156	2026-11-30 10:44:12.156	0	4	1	\N	\N
CaptureAsked:fb25a5e9-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 10:44:12.734	2026-11-30 10:44:12.734	0	4	1	\N	\N
CaptureAsked:fbb84943-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 10:44:13.695	2026-11-30 10:44:13.696	1	4	1	\N	\N
CaptureAsked:fc471c24-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	CaptureAsked	\N	\N	\N	Capture asked for	startEvent	\N	2026-11-30 10:44:14.631	2026-11-30 10:44:14.631	0	4	1	\N	\N
CapturePage:facd749f-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd749e-ecaa-11f1-8ff8-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 10:44:12.156	\N	\N	0	3	\N	\N
CapturePage:fb25a5eb-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb25a5ea-ecaa-11f1-8ff8-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 10:44:12.734	\N	\N	0	3	\N	\N
CapturePage:fbb87055-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb87054-ecaa-11f1-8ff8-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 10:44:13.696	\N	\N	0	3	\N	\N
CapturePage:fc471c26-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc471c25-ecaa-11f1-8ff8-02fc00000001	CapturePage	\N	\N	\N	Capture the page	serviceTask	\N	2026-11-30 10:44:14.631	\N	\N	0	3	\N	\N
CheckSufficiency:fb776f7f-ecaa-11f1-8ff8-02fc00000001	Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb776f7e-ecaa-11f1-8ff8-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 10:44:13.27	2026-11-30 10:44:13.35	80	4	24	\N	\N
CheckSufficiency:fbd71bf9-ecaa-11f1-8ff8-02fc00000001	Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbd71bf8-ecaa-11f1-8ff8-02fc00000001	CheckSufficiency	\N	\N	\N	Check sufficiency	businessRuleTask	\N	2026-11-30 10:44:13.897	2026-11-30 10:44:13.924	27	4	24	\N	2027-11-30 10:44:14.331
CheckersAgree:fb712dec-ecaa-11f1-8ff8-02fc00000001	Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 10:44:13.229	2026-11-30 10:44:13.229	0	4	22	\N	\N
CheckersAgree:fbd3e7a6-ecaa-11f1-8ff8-02fc00000001	Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	CheckersAgree	\N	\N	\N	Do both checkers agree?	exclusiveGateway	\N	2026-11-30 10:44:13.876	2026-11-30 10:44:13.877	1	4	22	\N	2027-11-30 10:44:14.331
ClaimAccepted:fa25e9d0-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 10:44:11.058	2026-11-30 10:44:11.058	0	4	1	\N	\N
ClaimAccepted:faac57fe-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 10:44:11.939	2026-11-30 10:44:11.94	1	4	1	\N	\N
ClaimAccepted:fb07707a-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 10:44:12.536	2026-11-30 10:44:12.537	1	4	1	\N	\N
ClaimAccepted:fba5ab94-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 10:44:13.573	2026-11-30 10:44:13.573	0	4	1	\N	2027-11-30 10:44:14.331
ClaimAccepted:fc2ed920-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	ClaimAccepted	\N	\N	\N	Claim accepted	startEvent	\N	2026-11-30 10:44:14.472	2026-11-30 10:44:14.472	0	4	1	\N	2027-11-30 10:44:14.568
ClaimPaused:faef2d73-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	ClaimPaused	\N	\N	\N	Claim paused	startEvent	\N	2026-11-30 10:44:12.377	2026-11-30 10:44:12.377	0	4	1	\N	\N
ClaimWithdrawn:fc3b3540-ecaa-11f1-8ff8-02fc00000001	Withdrawal:fc3b353f-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc3b353e-ecaa-11f1-8ff8-02fc00000001	ClaimWithdrawn	\N	\N	\N	Claim withdrawn	messageStartEvent	\N	2026-11-30 10:44:14.553	2026-11-30 10:44:14.553	0	4	12	\N	2027-11-30 10:44:14.568
CollectEvidence:fa8a780b-ecaa-11f1-8ff8-02fc00000001	Collection:fa815047-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa815046-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	fa8a780c-ecaa-11f1-8ff8-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 10:44:11.717	\N	\N	0	8	\N	\N
CollectEvidence:fabb4c29-ecaa-11f1-8ff8-02fc00000001	Collection:fab8db25-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	fab8db24-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	fabb4c2a-ecaa-11f1-8ff8-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 10:44:12.037	\N	\N	0	8	\N	\N
CollectEvidence:fb11cfc5-ecaa-11f1-8ff8-02fc00000001	Collection:fb0e9c71-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	fb11cfc6-ecaa-11f1-8ff8-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 10:44:12.604	2026-11-30 10:44:12.923	319	4	8	\N	\N
CollectEvidence:fbad25af-ecaa-11f1-8ff8-02fc00000001	Collection:fbab02cb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	fbad25b0-ecaa-11f1-8ff8-02fc00000001	\N	\N	Collect evidence	userTask	checker	2026-11-30 10:44:13.622	2026-11-30 10:44:13.777	155	4	8	\N	2027-11-30 10:44:14.331
CollectEvidence:fc34094b-ecaa-11f1-8ff8-02fc00000001	Collection:fc325b97-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc325b96-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	fc34094c-ecaa-11f1-8ff8-02fc00000001	\N	\N	Collect evidence	userTask	\N	2026-11-30 10:44:14.506	2026-11-30 10:44:14.546	40	2	8	\N	2027-11-30 10:44:14.568
Collection:fa815047-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa815046-ecaa-11f1-8ff8-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 10:44:11.678	\N	\N	0	5	\N	\N
Collection:fab8db25-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	fab8db24-ecaa-11f1-8ff8-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 10:44:12.025	\N	\N	0	5	\N	\N
Collection:fb0e9c71-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 10:44:12.59	2026-11-30 10:44:12.929	339	4	5	\N	\N
Collection:fbab02cb-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 10:44:13.61	2026-11-30 10:44:13.78	170	4	5	\N	2027-11-30 10:44:14.331
Collection:fc325b97-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc325b96-ecaa-11f1-8ff8-02fc00000001	Collection	\N	\N	\N	Collection	subProcess	\N	2026-11-30 10:44:14.496	2026-11-30 10:44:14.55	54	2	5	\N	2027-11-30 10:44:14.568
CollectionDone:fb42cae0-ecaa-11f1-8ff8-02fc00000001	Collection:fb0e9c71-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 10:44:12.925	2026-11-30 10:44:12.926	1	1	12	\N	\N
CollectionDone:fbc51a8a-ecaa-11f1-8ff8-02fc00000001	Collection:fbab02cb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	CollectionDone	\N	\N	\N	Collection done	noneEndEvent	\N	2026-11-30 10:44:13.779	2026-11-30 10:44:13.779	0	1	12	\N	2027-11-30 10:44:14.331
CollectionStarted:fa8a29ea-ecaa-11f1-8ff8-02fc00000001	Collection:fa815047-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa815046-ecaa-11f1-8ff8-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 10:44:11.715	2026-11-30 10:44:11.716	1	4	6	\N	\N
CollectionStarted:fabb4c28-ecaa-11f1-8ff8-02fc00000001	Collection:fab8db25-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	fab8db24-ecaa-11f1-8ff8-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 10:44:12.037	2026-11-30 10:44:12.037	0	4	6	\N	\N
CollectionStarted:fb11a8b4-ecaa-11f1-8ff8-02fc00000001	Collection:fb0e9c71-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 10:44:12.603	2026-11-30 10:44:12.604	1	4	6	\N	\N
CollectionStarted:fbacfe9e-ecaa-11f1-8ff8-02fc00000001	Collection:fbab02cb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 10:44:13.621	2026-11-30 10:44:13.622	1	4	6	\N	2027-11-30 10:44:14.331
CollectionStarted:fc33e23a-ecaa-11f1-8ff8-02fc00000001	Collection:fc325b97-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc325b96-ecaa-11f1-8ff8-02fc00000001	CollectionStarted	\N	\N	\N	Collection started	startEvent	\N	2026-11-30 10:44:14.505	2026-11-30 10:44:14.505	0	4	6	\N	2027-11-30 10:44:14.568
CommentNeeded:fb42cadf-ecaa-11f1-8ff8-02fc00000001	Collection:fb0e9c71-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 10:44:12.925	2026-11-30 10:44:12.925	0	4	10	\N	\N
CommentNeeded:fbc4f379-ecaa-11f1-8ff8-02fc00000001	Collection:fbab02cb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	CommentNeeded	\N	\N	\N	Ask the party accused?	exclusiveGateway	\N	2026-11-30 10:44:13.778	2026-11-30 10:44:13.779	1	4	10	\N	2027-11-30 10:44:14.331
Corroborate:fb4737b7-ecaa-11f1-8ff8-02fc00000001	Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	Corroborate	fb4737b8-ecaa-11f1-8ff8-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 10:44:12.954	2026-11-30 10:44:13.226	272	4	20	\N	\N
Corroborate:fbc71661-ecaa-11f1-8ff8-02fc00000001	Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	Corroborate	fbc78b92-ecaa-11f1-8ff8-02fc00000001	\N	\N	Corroborate	userTask	checker2	2026-11-30 10:44:13.792	2026-11-30 10:44:13.876	84	4	20	\N	2027-11-30 10:44:14.331
Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 10:44:12.938	2026-11-30 10:44:13.351	413	4	17	\N	\N
Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	Corroboration	\N	\N	\N	Corroboration	subProcess	\N	2026-11-30 10:44:13.785	2026-11-30 10:44:13.924	139	4	17	\N	2027-11-30 10:44:14.331
CorroborationDone:fb83a482-ecaa-11f1-8ff8-02fc00000001	Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 10:44:13.35	2026-11-30 10:44:13.351	1	1	26	\N	\N
CorroborationDone:fbdb3aac-ecaa-11f1-8ff8-02fc00000001	Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	CorroborationDone	\N	\N	\N	Corroboration done	noneEndEvent	\N	2026-11-30 10:44:13.924	2026-11-30 10:44:13.924	0	1	26	\N	2027-11-30 10:44:14.331
CorroborationStarted:fb4737b6-ecaa-11f1-8ff8-02fc00000001	Corroboration:fb445183-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 10:44:12.954	2026-11-30 10:44:12.954	0	4	18	\N	\N
CorroborationStarted:fbc71660-ecaa-11f1-8ff8-02fc00000001	Corroboration:fbc58fbd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	CorroborationStarted	\N	\N	\N	Corroboration started	startEvent	\N	2026-11-30 10:44:13.792	2026-11-30 10:44:13.792	0	4	18	\N	2027-11-30 10:44:14.331
DecidePolicy:fa2637f2-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa2637f1-ecaa-11f1-8ff8-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 10:44:11.118	2026-11-30 10:44:11.655	537	4	3	\N	\N
DecidePolicy:faac7f10-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac7f0f-ecaa-11f1-8ff8-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 10:44:11.94	2026-11-30 10:44:12.019	79	4	3	\N	\N
DecidePolicy:fb07978c-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb07978b-ecaa-11f1-8ff8-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 10:44:12.537	2026-11-30 10:44:12.583	46	4	3	\N	\N
DecidePolicy:fba5ab96-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab95-ecaa-11f1-8ff8-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 10:44:13.573	2026-11-30 10:44:13.608	35	4	3	\N	2027-11-30 10:44:14.331
DecidePolicy:fc2f0032-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2f0031-ecaa-11f1-8ff8-02fc00000001	DecidePolicy	\N	\N	\N	Decide policy	businessRuleTask	\N	2026-11-30 10:44:14.473	2026-11-30 10:44:14.494	21	4	3	\N	2027-11-30 10:44:14.568
DocumentImported:f94526b1-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 10:44:09.585	2026-11-30 10:44:09.596	11	4	1	\N	\N
DocumentImported:fa9107bf-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 10:44:11.76	2026-11-30 10:44:11.76	0	4	1	\N	\N
DocumentImported:fafaed4b-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 10:44:12.454	2026-11-30 10:44:12.454	0	4	1	\N	\N
DocumentImported:fb95f415-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 10:44:13.47	2026-11-30 10:44:13.47	0	4	1	\N	\N
DocumentImported:fc25d861-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	DocumentImported	\N	\N	\N	Document imported	startEvent	\N	2026-11-30 10:44:14.413	2026-11-30 10:44:14.413	0	4	1	\N	\N
EditorialSignOff:fb857946-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb857944-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 10:44:13.369	\N	\N	0	31	\N	\N
EditorialSignOff:fbdbafe0-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdbafde-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff	\N	\N	\N	Editorial sign-off	subProcess	\N	2026-11-30 10:44:13.928	2026-11-30 10:44:14.151	223	4	31	\N	2027-11-30 10:44:14.331
EvidenceSuffices:fb857943-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 10:44:13.362	2026-11-30 10:44:13.362	0	4	29	\N	\N
EvidenceSuffices:fbdb88cd-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	EvidenceSuffices	\N	\N	\N	Does the evidence suffice?	exclusiveGateway	\N	2026-11-30 10:44:13.926	2026-11-30 10:44:13.927	1	4	29	\N	2027-11-30 10:44:14.331
ExtractCandidates:f97d74c3-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 10:44:09.954	2026-11-30 10:44:10.892	938	4	3	\N	\N
ExtractCandidates:fa95e9c1-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 10:44:11.792	2026-11-30 10:44:11.812	20	4	3	\N	\N
ExtractCandidates:fafdd37d-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 10:44:12.473	2026-11-30 10:44:12.488	15	4	3	\N	\N
ExtractCandidates:fb9ad617-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 10:44:13.502	2026-11-30 10:44:13.536	34	4	3	\N	\N
ExtractCandidates:fc28be93-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	ExtractCandidates	\N	\N	\N	Extract candidates	serviceTask	\N	2026-11-30 10:44:14.432	2026-11-30 10:44:14.441	9	4	3	\N	\N
FindingChallenged:fc231939-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	FindingChallenged	\N	\N	\N	Finding challenged	startEvent	\N	2026-11-30 10:44:14.395	2026-11-30 10:44:14.395	0	4	1	\N	\N
FindingPublished:fc195536-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	FindingPublished	\N	\N	\N	Finding published	noneEndEvent	\N	2026-11-30 10:44:14.331	2026-11-30 10:44:14.331	0	1	45	\N	2027-11-30 10:44:14.331
LanguageModelWanted:fa0fc9bb-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	fa0d7fc6-ecaa-11f1-8ff8-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 10:44:10.913	2026-11-30 10:44:10.921	8	4	7	\N	\N
LanguageModelWanted:fa9a5699-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa99e164-ecaa-11f1-8ff8-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 10:44:11.821	2026-11-30 10:44:11.821	0	4	7	\N	\N
LanguageModelWanted:fb00e0c5-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fb00b9b0-ecaa-11f1-8ff8-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 10:44:12.493	2026-11-30 10:44:12.493	0	4	7	\N	\N
LanguageModelWanted:fba07b6f-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fba0545a-ecaa-11f1-8ff8-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 10:44:13.539	2026-11-30 10:44:13.539	0	4	7	\N	\N
LanguageModelWanted:fc2a935b-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc2a6c46-ecaa-11f1-8ff8-02fc00000001	LanguageModelWanted	\N	\N	\N	Is a language model set up?	exclusiveGateway	\N	2026-11-30 10:44:14.444	2026-11-30 10:44:14.445	1	4	7	\N	\N
NoLanguageModelAsked:fa11294c-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	fa0d7fc6-ecaa-11f1-8ff8-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 10:44:10.922	2026-11-30 10:44:10.923	1	1	9	\N	\N
NoLanguageModelAsked:fa9a7daa-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa99e164-ecaa-11f1-8ff8-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 10:44:11.822	2026-11-30 10:44:11.822	0	1	9	\N	\N
NoLanguageModelAsked:fb0107d6-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fb00b9b0-ecaa-11f1-8ff8-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 10:44:12.494	2026-11-30 10:44:12.494	0	1	9	\N	\N
NoLanguageModelAsked:fba07b70-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fba0545a-ecaa-11f1-8ff8-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 10:44:13.539	2026-11-30 10:44:13.539	0	1	9	\N	\N
NoLanguageModelAsked:fc2aba6c-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc2a6c46-ecaa-11f1-8ff8-02fc00000001	NoLanguageModelAsked	\N	\N	\N	No model asked	noneEndEvent	\N	2026-11-30 10:44:14.445	2026-11-30 10:44:14.445	0	1	9	\N	\N
PauseLasts:faf63258-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faf60b45-ecaa-11f1-8ff8-02fc00000001	PauseLasts	\N	\N	\N	How does the pause end?	eventBasedGateway	\N	2026-11-30 10:44:12.423	\N	\N	0	5	\N	\N
PublishFinding:fc024ac5-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fc0223b4-ecaa-11f1-8ff8-02fc00000001	PublishFinding	\N	\N	\N	Publish finding	serviceTask	\N	2026-11-30 10:44:14.18	2026-11-30 10:44:14.33	150	4	43	\N	2027-11-30 10:44:14.331
RecordWithdrawal:fc3b3541-ecaa-11f1-8ff8-02fc00000001	Withdrawal:fc3b353f-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc3b353e-ecaa-11f1-8ff8-02fc00000001	RecordWithdrawal	\N	\N	\N	Record the withdrawal	serviceTask	\N	2026-11-30 10:44:14.553	2026-11-30 10:44:14.567	14	4	14	\N	2027-11-30 10:44:14.568
ReplyAwaited:fb442a71-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 10:44:12.934	2026-11-30 10:44:12.935	1	4	15	\N	\N
ReplyAwaited:fbc58fbb-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	ReplyAwaited	\N	\N	\N	Waiting for a reply?	exclusiveGateway	\N	2026-11-30 10:44:13.782	2026-11-30 10:44:13.782	0	4	15	\N	2027-11-30 10:44:14.331
ReviewChallenge:fc23193b-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc23193a-ecaa-11f1-8ff8-02fc00000001	ReviewChallenge	fc23404e-ecaa-11f1-8ff8-02fc00000001	\N	\N	Review challenge	userTask	\N	2026-11-30 10:44:14.396	\N	\N	0	3	\N	\N
SignOff#multiInstanceBody:fb8949db-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff:fb857946-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb8949da-ecaa-11f1-8ff8-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 10:44:13.387	\N	\N	0	34	\N	\N
SignOff#multiInstanceBody:fbdd0f75-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff:fbdbafe0-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdd0f74-ecaa-11f1-8ff8-02fc00000001	SignOff#multiInstanceBody	\N	\N	\N	\N	multiInstanceBody	\N	2026-11-30 10:44:13.936	2026-11-30 10:44:14.149	213	4	34	\N	2027-11-30 10:44:14.331
SignOff:fb8970f1-ecaa-11f1-8ff8-02fc00000001	SignOff#multiInstanceBody:fb8949db-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb8970ef-ecaa-11f1-8ff8-02fc00000001	SignOff	fb8970f2-ecaa-11f1-8ff8-02fc00000001	\N	\N	Sign off	userTask	\N	2026-11-30 10:44:13.388	\N	\N	0	35	\N	\N
SignOff:fbdd5d9b-ecaa-11f1-8ff8-02fc00000001	SignOff#multiInstanceBody:fbdd0f75-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdd5d99-ecaa-11f1-8ff8-02fc00000001	SignOff	fbdd5d9c-ecaa-11f1-8ff8-02fc00000001	\N	\N	Sign off	userTask	editor	2026-11-30 10:44:13.938	2026-11-30 10:44:14.144	206	1	35	\N	2027-11-30 10:44:14.331
SignOffDone:fbfdb6e1-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff:fbdbafe0-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdbafde-ecaa-11f1-8ff8-02fc00000001	SignOffDone	\N	\N	\N	Sign-off done	noneEndEvent	\N	2026-11-30 10:44:14.15	2026-11-30 10:44:14.15	0	1	38	\N	2027-11-30 10:44:14.331
SignOffStarted:fb8949d9-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff:fb857946-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb857944-ecaa-11f1-8ff8-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 10:44:13.387	2026-11-30 10:44:13.387	0	4	32	\N	\N
SignOffStarted:fbdd0f73-ecaa-11f1-8ff8-02fc00000001	EditorialSignOff:fbdbafe0-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdbafde-ecaa-11f1-8ff8-02fc00000001	SignOffStarted	\N	\N	\N	Sign-off started	startEvent	\N	2026-11-30 10:44:13.936	2026-11-30 10:44:13.936	0	4	32	\N	2027-11-30 10:44:14.331
StopTheClock:faef2d74-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	StopTheClock	\N	\N	\N	Stop the clock	serviceTask	\N	2026-11-30 10:44:12.377	2026-11-30 10:44:12.422	45	4	3	\N	\N
TriageCandidates:fa0da6d7-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	fa0d31a5-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	fa0dcde8-ecaa-11f1-8ff8-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 10:44:10.899	\N	\N	0	7	\N	\N
TriageCandidates:fa9a0875-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa999343-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	fa9a2f86-ecaa-11f1-8ff8-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 10:44:11.819	\N	\N	0	7	\N	\N
TriageCandidates:fb00b9b1-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fb006b8f-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	fb00b9b2-ecaa-11f1-8ff8-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 10:44:12.492	\N	\N	0	7	\N	\N
TriageCandidates:fba0545b-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fba02d49-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	fba0545c-ecaa-11f1-8ff8-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 10:44:13.538	\N	\N	0	7	\N	\N
TriageCandidates:fc2a6c47-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc2a4535-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	fc2a6c48-ecaa-11f1-8ff8-02fc00000001	\N	\N	Triage candidates	userTask	\N	2026-11-30 10:44:14.443	\N	\N	0	7	\N	\N
Withdrawal:fc3b353f-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc3b353e-ecaa-11f1-8ff8-02fc00000001	Withdrawal	\N	\N	\N	Withdrawal	subProcess	\N	2026-11-30 10:44:14.553	2026-11-30 10:44:14.567	14	1	11	\N	2027-11-30 10:44:14.568
WithdrawalRecorded:fc3d5822-ecaa-11f1-8ff8-02fc00000001	Withdrawal:fc3b353f-ecaa-11f1-8ff8-02fc00000001	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc3b353e-ecaa-11f1-8ff8-02fc00000001	WithdrawalRecorded	\N	\N	\N	Withdrawal recorded	noneEndEvent	\N	2026-11-30 10:44:14.567	2026-11-30 10:44:14.567	0	1	16	\N	2027-11-30 10:44:14.568
\.

copy camunda.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, removal_time_, duration_, start_user_id_, start_act_id_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, super_case_instance_id_, case_inst_id_, delete_reason_, tenant_id_, state_, restarted_proc_inst_id_) from stdin;
f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	34cf2541-abdf-401b-9130-1e5f03b16705	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:09.573	\N	\N	\N	\N	DocumentImported	\N	\N	f9432ae0-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	485f8a0f-951e-4da4-bd2e-1430b2cf2149	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:11.058	\N	\N	\N	\N	ClaimAccepted	\N	\N	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	3af99731-eb16-4f5b-9e5a-1ec72af5f153	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:11.76	\N	\N	\N	\N	DocumentImported	\N	\N	fa9107be-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	a8a269cc-dbef-41a8-aa71-58211f694848	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:11.938	\N	\N	\N	\N	ClaimAccepted	\N	\N	faac30eb-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	4803a6ee-2d3c-4371-af23-d06b918bdbc1	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:12.155	\N	\N	\N	\N	CaptureAsked	\N	\N	facd4d8c-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	a8a269cc-dbef-41a8-aa71-58211f694848	claim-pause	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:12.376	\N	\N	\N	\N	ClaimPaused	\N	\N	faef0661-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	4bac1e8e-4735-43aa-9409-8aeffeafb3f4	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:12.454	\N	\N	\N	\N	DocumentImported	\N	\N	fafaed4a-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	88b40a9d-1883-43e3-b515-434575824354	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:12.534	\N	\N	\N	\N	ClaimAccepted	\N	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	95319dbb-ebd6-4655-9879-f58995e04a87	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:12.732	\N	\N	\N	\N	CaptureAsked	\N	\N	fb2557c8-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	3fc89984-b479-4326-bd39-4e4b8680ff2e	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:13.47	\N	\N	\N	\N	DocumentImported	\N	\N	fb95f414-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	cb5c514b-210e-46cf-9ffb-37657e0db8a6	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:13.573	2026-11-30 10:44:14.331	2027-11-30 10:44:14.331	758	\N	ClaimAccepted	FindingPublished	\N	fba5ab91-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	2efc8aa2-22e3-4ace-8f13-d6bfadefe27b	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:13.695	\N	\N	\N	\N	CaptureAsked	\N	\N	fbb84942-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	cb5c514b-210e-46cf-9ffb-37657e0db8a6	finding-correction	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:14.395	\N	\N	\N	\N	FindingChallenged	\N	\N	fc22f227-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	a8b8752e-b6c5-430c-94db-2accf8a529e7	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:14.413	\N	\N	\N	\N	DocumentImported	\N	\N	fc25d860-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:14.472	2026-11-30 10:44:14.568	2027-11-30 10:44:14.568	96	\N	ClaimAccepted	Withdrawal	\N	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	COMPLETED	\N
fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	341cce92-bf82-44af-abca-6088f21633c0	link-capture	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	2026-11-30 10:44:14.631	\N	\N	\N	\N	CaptureAsked	\N	\N	fc46ce03-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ACTIVE	\N
\.

copy camunda.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, case_def_key_, case_def_id_, case_inst_id_, case_execution_id_, act_inst_id_, name_, parent_task_id_, description_, owner_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_, follow_up_date_, tenant_id_, removal_time_, task_state_) from stdin;
fa0dcde8-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	TriageCandidates:fa0da6d7-ecaa-11f1-8ff8-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 10:44:10.903	\N	\N	\N	50	\N	\N	\N	\N	Created
fa8a780c-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa815046-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	CollectEvidence:fa8a780b-ecaa-11f1-8ff8-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 10:44:11.717	\N	\N	\N	50	2026-12-03 10:44:11.675	\N	\N	\N	Created
fa9a2f86-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	TriageCandidates:fa9a0875-ecaa-11f1-8ff8-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 10:44:11.821	\N	\N	\N	50	\N	\N	\N	\N	Created
fabb4c2a-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	fab8db24-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	CollectEvidence:fabb4c29-ecaa-11f1-8ff8-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 10:44:12.037	\N	\N	\N	50	2026-12-08 10:44:11.923	\N	\N	\N	Updated
fb00b9b2-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	TriageCandidates:fb00b9b1-ecaa-11f1-8ff8-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 10:44:12.493	\N	\N	\N	50	\N	\N	\N	\N	Created
fb11cfc6-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb0e9c70-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	CollectEvidence:fb11cfc5-ecaa-11f1-8ff8-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 10:44:12.604	2026-11-30 10:44:12.919	315	completed	50	2026-12-05 10:44:12.588	\N	\N	\N	Completed
fb4737b8-ecaa-11f1-8ff8-02fc00000001	Corroborate	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb445182-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	Corroborate:fb4737b7-ecaa-11f1-8ff8-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 10:44:12.954	2026-11-30 10:44:13.222	268	completed	50	2026-12-03 10:44:12.936	\N	\N	\N	Completed
fb8970f2-ecaa-11f1-8ff8-02fc00000001	SignOff	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb8970ef-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	SignOff:fb8970f1-ecaa-11f1-8ff8-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	\N	2026-11-30 10:44:13.388	\N	\N	\N	50	2026-12-02 10:44:13.365	\N	\N	\N	Created
fba0545c-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	TriageCandidates:fba0545b-ecaa-11f1-8ff8-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 10:44:13.538	\N	\N	\N	50	\N	\N	\N	\N	Created
fbad25b0-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbab02ca-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	CollectEvidence:fbad25af-ecaa-11f1-8ff8-02fc00000001	Collect evidence	\N	\N	\N	checker	2026-11-30 10:44:13.622	2026-11-30 10:44:13.776	154	completed	50	2026-12-05 10:44:13.609	\N	\N	2027-11-30 10:44:14.331	Completed
fbc78b92-ecaa-11f1-8ff8-02fc00000001	Corroborate	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbc58fbc-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	Corroborate:fbc71661-ecaa-11f1-8ff8-02fc00000001	Corroborate	\N	Where the collector kept an assessment of their own, it stays hidden until this one is in.	\N	checker2	2026-11-30 10:44:13.795	2026-11-30 10:44:13.875	80	completed	50	2026-12-03 10:44:13.784	\N	\N	2027-11-30 10:44:14.331	Completed
fbdd5d9c-ecaa-11f1-8ff8-02fc00000001	SignOff	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fba5ab91-ecaa-11f1-8ff8-02fc00000001	fbdd5d99-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	SignOff:fbdd5d9b-ecaa-11f1-8ff8-02fc00000001	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	\N	editor	2026-11-30 10:44:13.938	2026-11-30 10:44:14.14	202	completed	50	2026-12-02 10:44:13.927	\N	\N	2027-11-30 10:44:14.331	Completed
fc23404e-ecaa-11f1-8ff8-02fc00000001	ReviewChallenge	finding-correction	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc23193a-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	ReviewChallenge:fc23193b-ecaa-11f1-8ff8-02fc00000001	Review challenge	\N	\N	\N	\N	2026-11-30 10:44:14.396	\N	\N	\N	50	2026-12-02 10:44:14.395	\N	\N	\N	Created
fc2a6c48-ecaa-11f1-8ff8-02fc00000001	TriageCandidates	document-intake	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	TriageCandidates:fc2a6c47-ecaa-11f1-8ff8-02fc00000001	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	\N	\N	2026-11-30 10:44:14.443	\N	\N	\N	50	\N	\N	\N	\N	Created
fc34094c-ecaa-11f1-8ff8-02fc00000001	CollectEvidence	claim-verification	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc2ed91d-ecaa-11f1-8ff8-02fc00000001	fc325b96-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	CollectEvidence:fc34094b-ecaa-11f1-8ff8-02fc00000001	Collect evidence	\N	\N	\N	\N	2026-11-30 10:44:14.506	2026-11-30 10:44:14.55	44	deleted	50	2026-12-05 10:44:14.495	\N	\N	2027-11-30 10:44:14.568	Deleted
\.

copy camunda.act_re_deployment (id_, name_, deploy_time_, source_, tenant_id_) from stdin;
f25c32d2-ecaa-11f1-8ff8-02fc00000001	twosource	2026-11-30 10:43:57.951	\N	\N
\.

copy camunda.act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, dgrm_resource_name_, has_start_form_key_, suspension_state_, tenant_id_, version_tag_, history_ttl_, startable_) from stdin;
alert-delivery:1:f2c33237-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Deliver an alert	alert-delivery	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	alert-delivery.bpmn	\N	f	1	\N	\N	90	t
alert-watch:1:f2c247d2-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Watch for alerts	alert-watch	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	alert-watch.bpmn	\N	f	1	\N	\N	7	t
claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Pause a claim	claim-pause	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	claim-pause.bpmn	\N	f	1	\N	\N	365	t
claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Verify a claim	claim-verification	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	claim-verification.bpmn	\N	f	1	\N	\N	365	t
document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Take a document in	document-intake	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	document-intake.bpmn	\N	f	1	\N	\N	365	t
finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Correct a finding	finding-correction	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	finding-correction.bpmn	\N	f	1	\N	\N	365	t
finding-watch:1:f2b612b2-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Watch published findings	finding-watch	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	finding-watch.bpmn	\N	f	1	\N	\N	30	t
link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Capture a link	link-capture	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	link-capture.bpmn	\N	f	1	\N	\N	365	t
new-due-date:1:f2c5f168-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Run a new clock	new-due-date	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	new-due-date.bpmn	\N	f	1	\N	\N	365	t
rules-change:1:f2c15d6e-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Change the rules	rules-change	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	rules-change.bpmn	\N	f	1	\N	\N	365	t
task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Look after tasks	task-care	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	task-care.bpmn	\N	f	1	\N	\N	90	t
webhook-delivery:1:f2c3f58b-ecaa-11f1-8ff8-02fc00000001	1	https://twosource.org/bpmn	Deliver a message	webhook-delivery	1	f25c32d2-ecaa-11f1-8ff8-02fc00000001	webhook-delivery.bpmn	\N	f	1	\N	\N	365	t
\.

copy camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, super_exec_, super_case_exec_, case_inst_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_, proc_def_key_) from stdin;
f9432ae0-ecaa-11f1-8ff8-02fc00000001	2	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	34cf2541-abdf-401b-9130-1e5f03b16705	\N	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:fa0da6d7-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
fa25c2bd-ecaa-11f1-8ff8-02fc00000001	1	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	485f8a0f-951e-4da4-bd2e-1430b2cf2149	\N	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	Collection:fa815047-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
fa815046-ecaa-11f1-8ff8-02fc00000001	1	\N	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	\N	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:fa8a780b-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
fa9107be-ecaa-11f1-8ff8-02fc00000001	2	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	3af99731-eb16-4f5b-9e5a-1ec72af5f153	\N	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:fa9a0875-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
faac30eb-ecaa-11f1-8ff8-02fc00000001	1	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	a8a269cc-dbef-41a8-aa71-58211f694848	\N	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	Collection:fab8db25-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	17	4	\N	claim-verification
fab8db24-ecaa-11f1-8ff8-02fc00000001	1	\N	faac30eb-ecaa-11f1-8ff8-02fc00000001	\N	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CollectEvidence	CollectEvidence:fabb4c29-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	22	8	\N	claim-verification
facd4d8c-ecaa-11f1-8ff8-02fc00000001	1	facd4d8c-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	4803a6ee-2d3c-4371-af23-d06b918bdbc1	\N	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	facd4d8c-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
facd749e-ecaa-11f1-8ff8-02fc00000001	1	\N	facd4d8c-ecaa-11f1-8ff8-02fc00000001	\N	facd4d8c-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CapturePage	CapturePage:facd749f-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
faef0661-ecaa-11f1-8ff8-02fc00000001	1	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	a8a269cc-dbef-41a8-aa71-58211f694848	\N	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	faef0661-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	16	4	\N	claim-pause
faf60b45-ecaa-11f1-8ff8-02fc00000001	1	\N	faef0661-ecaa-11f1-8ff8-02fc00000001	\N	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	PauseLasts	PauseLasts:faf63258-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	5	5	\N	claim-pause
fafaed4a-ecaa-11f1-8ff8-02fc00000001	2	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	4bac1e8e-4735-43aa-9409-8aeffeafb3f4	\N	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:fb00b9b1-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
fb06fb47-ecaa-11f1-8ff8-02fc00000001	3	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	88b40a9d-1883-43e3-b515-434575824354	\N	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	EditorialSignOff:fb857946-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	17	30	\N	claim-verification
fb2557c8-ecaa-11f1-8ff8-02fc00000001	1	fb2557c8-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	95319dbb-ebd6-4655-9879-f58995e04a87	\N	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	fb2557c8-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
fb25a5ea-ecaa-11f1-8ff8-02fc00000001	1	\N	fb2557c8-ecaa-11f1-8ff8-02fc00000001	\N	fb2557c8-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CapturePage	CapturePage:fb25a5eb-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
fb857944-ecaa-11f1-8ff8-02fc00000001	1	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:fb8949db-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	21	33	\N	claim-verification
fb8949da-ecaa-11f1-8ff8-02fc00000001	1	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	\N	fb857944-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	SignOff#multiInstanceBody:fb8949db-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	16	34	\N	claim-verification
fb8970ef-ecaa-11f1-8ff8-02fc00000001	1	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	\N	fb8949da-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	SignOff	SignOff:fb8970f1-ecaa-11f1-8ff8-02fc00000001	t	t	f	f	1	18	35	\N	claim-verification
fb95f414-ecaa-11f1-8ff8-02fc00000001	2	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	3fc89984-b479-4326-bd39-4e4b8680ff2e	\N	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:fba0545b-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
fbb84942-ecaa-11f1-8ff8-02fc00000001	1	fbb84942-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	2efc8aa2-22e3-4ace-8f13-d6bfadefe27b	\N	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	fbb84942-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
fbb87054-ecaa-11f1-8ff8-02fc00000001	1	\N	fbb84942-ecaa-11f1-8ff8-02fc00000001	\N	fbb84942-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CapturePage	CapturePage:fbb87055-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
fc22f227-ecaa-11f1-8ff8-02fc00000001	1	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	cb5c514b-210e-46cf-9ffb-37657e0db8a6	\N	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	fc22f227-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	1	2	\N	finding-correction
fc23193a-ecaa-11f1-8ff8-02fc00000001	1	\N	fc22f227-ecaa-11f1-8ff8-02fc00000001	\N	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	ReviewChallenge	ReviewChallenge:fc23193b-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	22	3	\N	finding-correction
fc25d860-ecaa-11f1-8ff8-02fc00000001	2	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	a8b8752e-b6c5-430c-94db-2accf8a529e7	\N	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	TriageCandidates	TriageCandidates:fc2a6c47-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	2	10	\N	document-intake
fc46ce03-ecaa-11f1-8ff8-02fc00000001	1	fc46ce03-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	341cce92-bf82-44af-abca-6088f21633c0	\N	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	fc46ce03-ecaa-11f1-8ff8-02fc00000001	f	f	t	f	1	0	2	\N	link-capture
fc471c25-ecaa-11f1-8ff8-02fc00000001	1	\N	fc46ce03-ecaa-11f1-8ff8-02fc00000001	\N	fc46ce03-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	CapturePage	CapturePage:fc471c26-ecaa-11f1-8ff8-02fc00000001	t	f	t	f	1	128	3	\N	link-capture
\.

copy camunda.act_ru_ext_task (id_, rev_, worker_id_, topic_name_, retries_, error_msg_, error_details_id_, lock_exp_time_, create_time_, suspension_state_, execution_id_, proc_inst_id_, proc_def_id_, proc_def_key_, act_id_, act_inst_id_, tenant_id_, priority_, last_failure_log_id_) from stdin;
facd9bb0-ecaa-11f1-8ff8-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 10:44:12.157	1	facd749e-ecaa-11f1-8ff8-02fc00000001	facd4d8c-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	link-capture	CapturePage	CapturePage:facd749f-ecaa-11f1-8ff8-02fc00000001	\N	0	\N
fb25a5ec-ecaa-11f1-8ff8-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 10:44:12.734	1	fb25a5ea-ecaa-11f1-8ff8-02fc00000001	fb2557c8-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	link-capture	CapturePage	CapturePage:fb25a5eb-ecaa-11f1-8ff8-02fc00000001	\N	0	\N
fbb87056-ecaa-11f1-8ff8-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 10:44:13.696	1	fbb87054-ecaa-11f1-8ff8-02fc00000001	fbb84942-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	link-capture	CapturePage	CapturePage:fbb87055-ecaa-11f1-8ff8-02fc00000001	\N	0	\N
fc471c27-ecaa-11f1-8ff8-02fc00000001	1	\N	capture	\N	\N	\N	\N	2026-11-30 10:44:14.631	1	fc471c25-ecaa-11f1-8ff8-02fc00000001	fc46ce03-ecaa-11f1-8ff8-02fc00000001	link-capture:1:f2c57c37-ecaa-11f1-8ff8-02fc00000001	link-capture	CapturePage	CapturePage:fc471c26-ecaa-11f1-8ff8-02fc00000001	\N	0	\N
\.

copy camunda.act_ru_job (id_, rev_, type_, lock_exp_time_, lock_owner_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_, exception_stack_id_, exception_msg_, failed_act_id_, duedate_, repeat_, repeat_offset_, handler_type_, handler_cfg_, deployment_id_, suspension_state_, job_def_id_, priority_, sequence_counter_, tenant_id_, create_time_, last_failure_log_id_, batch_id_) from stdin;
f2513651-ecaa-11f1-8ff8-02fc00000001	1	ever-living	\N	\N	t	\N	\N	\N	\N	\N	3	\N	\N	\N	2026-12-01 02:00:00	\N	0	history-cleanup	{"countEmptyRuns":0,"immediatelyDue":false,"minuteFrom":0,"minuteTo":59}	\N	1	\N	0	1	\N	2026-11-30 10:43:57.92	\N	\N
f2bc2d35-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	finding-watch:1:f2b612b2-ecaa-11f1-8ff8-02fc00000001	finding-watch	4	\N	\N	\N	2026-12-01 03:00:00	0 0 3 * * ?	0	timer-start-event	finding-watch	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2b639c3-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:43:58.621	\N	\N
f2c30b26-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	alert-watch:1:f2c247d2-ecaa-11f1-8ff8-02fc00000001	alert-watch	4	\N	\N	\N	2026-11-30 10:45:00	0 0/15 * * * ?	0	timer-start-event	alert-watch	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2c247d3-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:43:58.666	\N	\N
f2c4b8e2-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	\N	\N	\N	task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	task-care	4	\N	\N	\N	2026-11-30 10:45:00	0 0/15 * * * ?	0	timer-start-event	task-care	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2c41c9e-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:43:58.677	\N	\N
fa848499-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	fa815046-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-03 10:44:11.675	\N	0	timer-transition	CollectionOverdue	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2bec54f-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:44:11.678	\N	\N
fab97767-ecaa-11f1-8ff8-02fc00000001	2	timer	\N	\N	t	fab8db24-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-08 10:44:11.923	\N	0	timer-transition	CollectionOverdue	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2bec54f-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:44:12.025	\N	\N
faf63259-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	faf60b45-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	claim-pause	4	\N	\N	\N	2026-12-03 10:44:12.272	\N	0	timer-intermediate-transition	PauseEnds	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2c50706-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:44:12.423	\N	\N
fb868ab8-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	fb857944-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	4	\N	\N	\N	2026-12-02 10:44:13.365	\N	0	timer-transition	EditorialSignOffOverdue	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2bec552-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:44:13.369	\N	\N
fc23404d-ecaa-11f1-8ff8-02fc00000001	1	timer	\N	\N	t	fc23193a-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	finding-correction	4	\N	\N	\N	2026-12-02 10:44:14.395	\N	0	timer-transition	ReviewOverdue	f25c32d2-ecaa-11f1-8ff8-02fc00000001	1	f2bf88a6-ecaa-11f1-8ff8-02fc00000001	0	1	\N	2026-11-30 10:44:14.396	\N	\N
\.

copy camunda.act_ru_jobdef (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_, suspension_state_, job_priority_, tenant_id_, deployment_id_) from stdin;
f2b639c3-ecaa-11f1-8ff8-02fc00000001	1	finding-watch:1:f2b612b2-ecaa-11f1-8ff8-02fc00000001	finding-watch	EveryNight	timer-start-event	CYCLE: 0 0 3 * * ?	1	\N	\N	\N
f2b639c4-ecaa-11f1-8ff8-02fc00000001	1	finding-watch:1:f2b612b2-ecaa-11f1-8ff8-02fc00000001	finding-watch	CompareWithRules	async-continuation	async-before	1	\N	\N	\N
f2bec548-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	VerifyAgain	async-continuation	async-before	1	\N	\N	\N
f2bec549-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	MarkCollectionOverdue	async-continuation	async-before	1	\N	\N	\N
f2bec54a-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	CheckSufficiency	async-continuation	async-before	1	\N	\N	\N
f2bec54b-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	MarkCorroborationOverdue	async-continuation	async-before	1	\N	\N	\N
f2bec54c-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	MarkEditorialSignOffOverdue	async-continuation	async-before	1	\N	\N	\N
f2bec54d-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	PublishFinding	async-continuation	async-before	1	\N	\N	\N
f2bec54e-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	RecordSpike	async-continuation	async-before	1	\N	\N	\N
f2bec54f-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	CollectionOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
f2bec550-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	ReplyDeadline	timer-transition	DATE: ${replyDueAt}	1	\N	\N	\N
f2bec551-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	CorroborationOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
f2bec552-ecaa-11f1-8ff8-02fc00000001	1	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	claim-verification	EditorialSignOffOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
f2bf88a4-ecaa-11f1-8ff8-02fc00000001	1	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	finding-correction	MarkReviewOverdue	async-continuation	async-before	1	\N	\N	\N
f2bf88a5-ecaa-11f1-8ff8-02fc00000001	1	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	finding-correction	VerifyClaimAgain	async-continuation	async-before	1	\N	\N	\N
f2bf88a6-ecaa-11f1-8ff8-02fc00000001	1	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	finding-correction	ReviewOverdue	timer-transition	DATE: ${dueAt}	1	\N	\N	\N
f2c15d6f-ecaa-11f1-8ff8-02fc00000001	1	rules-change:1:f2c15d6e-ecaa-11f1-8ff8-02fc00000001	rules-change	ReplayOnClaims	async-continuation	async-before	1	\N	\N	\N
f2c15d70-ecaa-11f1-8ff8-02fc00000001	1	rules-change:1:f2c15d6e-ecaa-11f1-8ff8-02fc00000001	rules-change	MigrateProcesses	async-continuation	async-before	1	\N	\N	\N
f2c247d3-ecaa-11f1-8ff8-02fc00000001	1	alert-watch:1:f2c247d2-ecaa-11f1-8ff8-02fc00000001	alert-watch	EveryQuarterHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
f2c247d4-ecaa-11f1-8ff8-02fc00000001	1	alert-watch:1:f2c247d2-ecaa-11f1-8ff8-02fc00000001	alert-watch	AlertOfUnheld	async-continuation	async-before	1	\N	\N	\N
f2c247d5-ecaa-11f1-8ff8-02fc00000001	1	alert-watch:1:f2c247d2-ecaa-11f1-8ff8-02fc00000001	alert-watch	MakeDigests	async-continuation	async-before	1	\N	\N	\N
f2c33238-ecaa-11f1-8ff8-02fc00000001	1	alert-delivery:1:f2c33237-ecaa-11f1-8ff8-02fc00000001	alert-delivery	NextMailAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
f2c3a76a-ecaa-11f1-8ff8-02fc00000001	1	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	document-intake	ExtractCandidates	async-continuation	async-before	1	\N	\N	\N
f2c3f58c-ecaa-11f1-8ff8-02fc00000001	1	webhook-delivery:1:f2c3f58b-ecaa-11f1-8ff8-02fc00000001	webhook-delivery	NextAttemptDue	timer-intermediate-transition	DATE: ${nextAttemptAt}	1	\N	\N	\N
f2c41c9e-ecaa-11f1-8ff8-02fc00000001	1	task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	task-care	EveryQuarterOfAnHour	timer-start-event	CYCLE: 0 0/15 * * * ?	1	\N	\N	\N
f2c41c9f-ecaa-11f1-8ff8-02fc00000001	1	task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	task-care	IsHolderHere	async-continuation	async-before	1	\N	\N	\N
f2c41ca0-ecaa-11f1-8ff8-02fc00000001	1	task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	task-care	TimeToAnswerOver	timer-intermediate-transition	DATE: ${answerBy}	1	\N	\N	\N
f2c41ca1-ecaa-11f1-8ff8-02fc00000001	1	task-care:1:f2c41c9d-ecaa-11f1-8ff8-02fc00000001	task-care	FindOwner	async-continuation	async-before	1	\N	\N	\N
f2c50706-ecaa-11f1-8ff8-02fc00000001	1	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	claim-pause	PauseEnds	timer-intermediate-transition	DATE: ${pauseEndsAt}	1	\N	\N	\N
f2c5f169-ecaa-11f1-8ff8-02fc00000001	1	new-due-date:1:f2c5f168-ecaa-11f1-8ff8-02fc00000001	new-due-date	NewDueDatePassed	timer-intermediate-transition	DATE: ${dueAt}	1	\N	\N	\N
\.

copy camunda.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, case_def_id_, name_, parent_task_id_, description_, task_def_key_, owner_, assignee_, delegation_, priority_, create_time_, last_updated_, due_date_, follow_up_date_, suspension_state_, tenant_id_, task_state_) from stdin;
fa0dcde8-ecaa-11f1-8ff8-02fc00000001	1	f9432ae0-ecaa-11f1-8ff8-02fc00000001	f9432ae0-ecaa-11f1-8ff8-02fc00000001	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 10:44:10.9	\N	\N	\N	1	\N	Created
fa8a780c-ecaa-11f1-8ff8-02fc00000001	1	fa815046-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 10:44:11.717	\N	2026-12-03 10:44:11.675	\N	1	\N	Created
fa9a2f86-ecaa-11f1-8ff8-02fc00000001	1	fa9107be-ecaa-11f1-8ff8-02fc00000001	fa9107be-ecaa-11f1-8ff8-02fc00000001	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 10:44:11.82	\N	\N	\N	1	\N	Created
fabb4c2a-ecaa-11f1-8ff8-02fc00000001	2	fab8db24-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Collect evidence	\N	\N	CollectEvidence	\N	\N	\N	50	2026-11-30 10:44:12.037	2026-11-30 10:44:12.42	2026-12-08 10:44:11.923	\N	1	\N	Updated
fb00b9b2-ecaa-11f1-8ff8-02fc00000001	1	fafaed4a-ecaa-11f1-8ff8-02fc00000001	fafaed4a-ecaa-11f1-8ff8-02fc00000001	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 10:44:12.492	\N	\N	\N	1	\N	Created
fb8970f2-ecaa-11f1-8ff8-02fc00000001	1	fb8970ef-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Sign off	\N	One task for each editor the policy asks for; an answer other than an approval ends the round.	SignOff	\N	\N	\N	50	2026-11-30 10:44:13.388	\N	2026-12-02 10:44:13.365	\N	1	\N	Created
fba0545c-ecaa-11f1-8ff8-02fc00000001	1	fb95f414-ecaa-11f1-8ff8-02fc00000001	fb95f414-ecaa-11f1-8ff8-02fc00000001	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 10:44:13.538	\N	\N	\N	1	\N	Created
fc23404e-ecaa-11f1-8ff8-02fc00000001	1	fc23193a-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Review challenge	\N	\N	ReviewChallenge	\N	\N	\N	50	2026-11-30 10:44:14.396	\N	2026-12-02 10:44:14.395	\N	1	\N	Created
fc2a6c48-ecaa-11f1-8ff8-02fc00000001	1	fc25d860-ecaa-11f1-8ff8-02fc00000001	fc25d860-ecaa-11f1-8ff8-02fc00000001	document-intake:1:f2c3a769-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	Triage candidates	\N	People accept, edit, merge, reject or add candidates beside the text. Each accepted claim starts a verification of its own. Until the triage is finished every decision can be taken back; a claim's verification then ends as withdrawn, unless somebody has worked on it.	TriageCandidates	\N	\N	\N	50	2026-11-30 10:44:14.443	\N	\N	\N	1	\N	Created
\.

copy camunda.act_ru_task_meter_log (id_, assignee_hash_, timestamp_) from stdin;
fb3de8dd-ecaa-11f1-8ff8-02fc00000001	-7219535337623368922	2026-11-30 10:44:12.892
fb69daea-ecaa-11f1-8ff8-02fc00000001	-6869354376154312651	2026-11-30 10:44:13.181
fbc19817-ecaa-11f1-8ff8-02fc00000001	-7219535337623368922	2026-11-30 10:44:13.756
fbd1ebd4-ecaa-11f1-8ff8-02fc00000001	-6869354376154312651	2026-11-30 10:44:13.863
fbfad0ae-ecaa-11f1-8ff8-02fc00000001	6552347943651280953	2026-11-30 10:44:14.131
\.

copy camunda.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, case_execution_id_, case_inst_id_, task_id_, batch_id_, bytearray_id_, double_, long_, text_, text2_, var_scope_, sequence_counter_, is_concurrent_local_, tenant_id_) from stdin;
fa80db14-ecaa-11f1-8ff8-02fc00000001	1	boolean	requestComment	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fa80db15-ecaa-11f1-8ff8-02fc00000001	1	integer	signOffs	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fa843678-ecaa-11f1-8ff8-02fc00000001	1	date	dueAt	fa815046-ecaa-11f1-8ff8-02fc00000001	fa25c2bd-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1796294651675	\N	\N	fa815046-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fab865f2-ecaa-11f1-8ff8-02fc00000001	1	boolean	requestComment	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	faac30eb-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fab88d03-ecaa-11f1-8ff8-02fc00000001	1	integer	signOffs	faac30eb-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	faac30eb-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fab92946-ecaa-11f1-8ff8-02fc00000001	2	date	dueAt	fab8db24-ecaa-11f1-8ff8-02fc00000001	faac30eb-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1796726651923	\N	\N	fab8db24-ecaa-11f1-8ff8-02fc00000001	2	f	\N
faef2d72-ecaa-11f1-8ff8-02fc00000001	1	date	pauseEndsAt	faef0661-ecaa-11f1-8ff8-02fc00000001	faef0661-ecaa-11f1-8ff8-02fc00000001	claim-pause:1:f2c50705-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1796294652272	\N	\N	faef0661-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb0e9c6e-ecaa-11f1-8ff8-02fc00000001	1	boolean	requestComment	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb0e9c6f-ecaa-11f1-8ff8-02fc00000001	1	integer	signOffs	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb411d2e-ecaa-11f1-8ff8-02fc00000001	1	boolean	replyAwaited	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb6ee3fb-ecaa-11f1-8ff8-02fc00000001	1	boolean	disagreement	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	\N	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb837d71-ecaa-11f1-8ff8-02fc00000001	1	boolean	evidenceSuffices	fb06fb47-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	\N	\N	fb06fb47-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb85ee77-ecaa-11f1-8ff8-02fc00000001	1	date	dueAt	fb857944-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1796208253365	\N	\N	fb857944-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb8949dc-ecaa-11f1-8ff8-02fc00000001	1	integer	nrOfInstances	fb8949da-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	fb8949da-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb8949dd-ecaa-11f1-8ff8-02fc00000001	1	integer	nrOfCompletedInstances	fb8949da-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	fb8949da-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb8949de-ecaa-11f1-8ff8-02fc00000001	1	integer	nrOfActiveInstances	fb8949da-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1	1	\N	fb8949da-ecaa-11f1-8ff8-02fc00000001	1	f	\N
fb8970f0-ecaa-11f1-8ff8-02fc00000001	1	integer	loopCounter	fb8970ef-ecaa-11f1-8ff8-02fc00000001	fb06fb47-ecaa-11f1-8ff8-02fc00000001	claim-verification:1:f2bec547-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	0	0	\N	fb8970ef-ecaa-11f1-8ff8-02fc00000001	1	t	\N
fc23404c-ecaa-11f1-8ff8-02fc00000001	1	date	dueAt	fc23193a-ecaa-11f1-8ff8-02fc00000001	fc22f227-ecaa-11f1-8ff8-02fc00000001	finding-correction:1:f2bf88a3-ecaa-11f1-8ff8-02fc00000001	\N	\N	\N	\N	\N	\N	1796208254395	\N	\N	fc23193a-ecaa-11f1-8ff8-02fc00000001	1	t	\N
\.

copy public.audit_record (tx, seq, at, actor, act, subject, details, hash) from stdin;
821	1	2026-11-30 10:44:04.283141+00	process	person taken in	f9c1a521-d79c-3ac4-a8fd-fbdeb483225f	{"roles": ["FACT_CHECKER"], "username": "checker", "displayName": "Aigerim Checker"}	b82b902e88210e5c415dd7fab2148bc4b62a9c05190b7a806cea5257e21ddbc5
822	2	2026-11-30 10:44:05.011449+00	process	person taken in	ba5a37bf-3e54-3969-ae27-5518f6cb118c	{"roles": ["FACT_CHECKER"], "username": "checker2", "displayName": "Daniyar Checker"}	3cd2a5d0c6aa6a81324d8560b997c11ac52ebbdb43d036af11f6bfbd3d22fe3f
823	3	2026-11-30 10:44:05.167858+00	process	person taken in	74b9ade4-bf94-3c77-b03c-1d4353f47044	{"roles": ["EDITOR"], "username": "editor", "displayName": "Saule Editor"}	11080a4e706f1b6449283d2210d2517fe6b931c348ceb7a994e555bd7fe40835
824	4	2026-11-30 10:44:05.315958+00	process	person taken in	bc7392cd-b906-39ee-9cd6-c32c9c2fc8b0	{"roles": ["EDITOR"], "username": "editor2", "displayName": "Timur Editor"}	997a754dcdb36623449a5541ef999adf43a75474c1db491cec4c8cdd273a384f
825	5	2026-11-30 10:44:05.471439+00	process	person taken in	27b22c6f-31d1-37cd-8657-b01f5ca1f583	{"roles": ["MANAGER"], "username": "manager", "displayName": "Madina Manager"}	96fbc849a7124a03039f406a05a85b70a329e941d36c4a8266e3724b8dcd4827
826	6	2026-11-30 10:44:05.597254+00	process	person taken in	66cbe4f7-c0e8-31fd-bf6f-f30203d29109	{"roles": ["ADMIN"], "username": "admin", "displayName": "Arman Administrator"}	9d899535fc80ae1374c0cbcc45a9623f2e4779f4f5b8da1dc9be1d26315624b9
829	7	2026-11-30 10:44:09.542015+00	checker	document imported	34cf2541-abdf-401b-9130-1e5f03b16705	{"title": "The night of the fair", "sha256": "100a2ddc50b5050bbea356765487cf707cd9074437b10aba92be23ee57a9f337", "mediaType": "text/plain"}	c996cd2d536f95e68e433bcf3465193d709859ffbdaf659dc8c2c3bb2a2f9727
831	8	2026-11-30 10:44:10.884318+00	process	candidates proposed	34cf2541-abdf-401b-9130-1e5f03b16705	{"candidates": 2, "citationDefects": 0}	21c6b22159267181dda14bdd56ea1f9ff158167f7b56bfa4a94fcd0f184162df
833	9	2026-11-30 10:44:11.047469+00	checker	claim accepted	485f8a0f-951e-4da4-bd2e-1430b2cf2149	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "number": "C-101", "statement": "The guards left early cbb045b2-2a2f-4619-864d-ea444729e8ad", "documentId": "34cf2541-abdf-401b-9130-1e5f03b16705"}	0130a440a036086d6775c69d3c4ed9a8f83be7eb0310fc6d4dc7c7aed33525af
833	10	2026-11-30 10:44:11.652565+00	process	policy decided	485f8a0f-951e-4da4-bd2e-1430b2cf2149	{"rules": ["Every claim", "Casualty figure"], "ruleIds": ["EveryClaim", "CasualtyFigure"], "tableVersion": 1}	59dd23cf8598ce0f41da629ab9f862014a80bfbd604c8b53aa2ac4f29272dbcb
833	11	2026-11-30 10:44:11.69327+00	process	stage entered	485f8a0f-951e-4da4-bd2e-1430b2cf2149	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T10:44:11.675Z"}, "before": {}}	36844f9f49a475322ac7ce1ed37118b124f036063469c250e6a43c822728ae50
833	12	2026-11-30 10:44:11.734022+00	checker	candidate added	34cf2541-abdf-401b-9130-1e5f03b16705	{"claim": "C-101", "statement": "The guards left early cbb045b2-2a2f-4619-864d-ea444729e8ad"}	aba7b2e83e790cbfbb207af1f5209ad575342f9ef399bfb73d907bf613f7abef
835	13	2026-11-30 10:44:11.756126+00	checker	document imported	3af99731-eb16-4f5b-9e5a-1ec72af5f153	{"title": "The night of the fair", "sha256": "0e8a440fd85b31d3c1a261d0706566ecf6f49c81bd3ee683998858fa3beee6d4", "mediaType": "text/plain"}	4b0d9dfe91c311c5f6e8a18c73f9a79b790b745d0c6b344acf0d868f813090cd
837	14	2026-11-30 10:44:11.810889+00	process	candidates proposed	3af99731-eb16-4f5b-9e5a-1ec72af5f153	{"candidates": 2, "citationDefects": 0}	3ae025b63eb14564c592333dad39c70478b320c8a858f99929644ceb3fa7fb49
839	15	2026-11-30 10:44:11.933862+00	checker	claim accepted	a8a269cc-dbef-41a8-aa71-58211f694848	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "number": "C-102", "statement": "The guards left early f8195779-f5ff-4070-9816-88c030dd672a", "documentId": "3af99731-eb16-4f5b-9e5a-1ec72af5f153"}	99537edaea248eaf77f5a1101340ad2e5cd99be8d5bb2f2fba0523132ca00e7a
839	16	2026-11-30 10:44:12.018023+00	process	policy decided	a8a269cc-dbef-41a8-aa71-58211f694848	{"rules": ["Every claim", "Event with no primary source so far"], "ruleIds": ["EveryClaim", "EventUnseen"], "tableVersion": 1}	0892636053464723309f9edc2d3589251baaa8740136bb289cb96fd69b9e44dc
839	17	2026-11-30 10:44:12.03128+00	process	stage entered	a8a269cc-dbef-41a8-aa71-58211f694848	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T10:44:12.023Z"}, "before": {}}	17c58e2cf0a4122e7e87b04f15f2cc2e0ec7f208cd9f3f257847f65788f8495f
839	18	2026-11-30 10:44:12.060585+00	checker	candidate added	3af99731-eb16-4f5b-9e5a-1ec72af5f153	{"claim": "C-102", "statement": "The guards left early f8195779-f5ff-4070-9816-88c030dd672a"}	50a0f47f0245615f0dc3983d9220b091d4810a170a1f368ed80aeed6ccbb07f5
842	19	2026-11-30 10:44:12.131978+00	checker	source entered	c419bd77-a0bf-43fc-828f-82e4dc3cb77a	{"url": "", "name": "Registry 1e01ce4d-8539-4276-bbab-c4af5b15684b", "type": "OFFICIAL_BODY", "reliability": "A"}	dd4489a4550d634cdefb273b2d3645b2fcc504eedd2e4e87c9fa0f894bb2b873
842	20	2026-11-30 10:44:12.145553+00	checker	capture asked for	4803a6ee-2d3c-4371-af23-d06b918bdbc1	{"url": "https://example.org/f5300b55-8e6d-440e-8260-e2bff1b6fb90"}	e495093a3ecfb68dc7c2e1872e5039801ff584dea3c62c830435850e87caaddf
842	21	2026-11-30 10:44:12.199865+00	checker	evidence added	a8a269cc-dbef-41a8-aa71-58211f694848	{"source": "Registry 1e01ce4d-8539-4276-bbab-c4af5b15684b", "stance": "REFUTES", "evidenceId": "75a199a8-015f-422f-9e61-0e5ac0092905", "credibility": 2}	d796892f3fcb3b275f323980b7ba702f3e3f6feb6d816d3de6945fc4ad7a1cfa
844	22	2026-11-30 10:44:12.433787+00	manager	claim paused	a8a269cc-dbef-41a8-aa71-58211f694848	{"after": {"dueAt": "2026-12-08T10:44:11.923417Z"}, "until": "2026-12-03T10:44:12.272295916Z", "before": {"dueAt": "2026-12-05T10:44:12.023Z"}, "reason": "The archive is closed."}	38f6a87d5f6d2f7fdc6d469b132e9017752325443c70e6bc810768736ac255bb
846	23	2026-11-30 10:44:12.450787+00	checker	document imported	4bac1e8e-4735-43aa-9409-8aeffeafb3f4	{"title": "The night of the fair", "sha256": "e5893f9591127a103317ac1ff7f7f5734f9c6e8fe4ffe00ca941d8d6bde22cb1", "mediaType": "text/plain"}	708bdc1cd1b481fad193df22e3c0bcf1f19619310631dc8d431af8a65421ca3e
848	24	2026-11-30 10:44:12.486767+00	process	candidates proposed	4bac1e8e-4735-43aa-9409-8aeffeafb3f4	{"candidates": 2, "citationDefects": 0}	b5aea0b425ece389328679b9c441d7a004bd8524ac991a183d30f21988ba5803
850	25	2026-11-30 10:44:12.529878+00	checker	claim accepted	88b40a9d-1883-43e3-b515-434575824354	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-103", "statement": "The guards left early 3fb1e949-ea3e-4c14-814f-9379f3028332", "documentId": "4bac1e8e-4735-43aa-9409-8aeffeafb3f4"}	07fa88381a8f0e3064f6343eafd88cab4e735661ba14ffa3adb37c6b66313ef5
850	26	2026-11-30 10:44:12.582427+00	process	policy decided	88b40a9d-1883-43e3-b515-434575824354	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	67efe6869187e32e0048d41ebbbeb1a2f5c14707377dc2332c6c9a6983a7db66
850	27	2026-11-30 10:44:12.596323+00	process	stage entered	88b40a9d-1883-43e3-b515-434575824354	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T10:44:12.588Z"}, "before": {}}	49586697cf71b1d6f8f082e54e03fd8d5b3d361832bd224e859f21389315ee88
850	28	2026-11-30 10:44:12.701439+00	checker	candidate added	4bac1e8e-4735-43aa-9409-8aeffeafb3f4	{"claim": "C-103", "statement": "The guards left early 3fb1e949-ea3e-4c14-814f-9379f3028332"}	c1c5056c09298797e50cc96a04dc25e691056bef0ad5337f1eb825cff4463af9
852	29	2026-11-30 10:44:12.726414+00	checker	source entered	86187a1d-c8e8-4dce-b567-9f23c8443ea9	{"url": "", "name": "Registry 8617c6d8-07e2-4ece-a16c-8da767415654", "type": "OFFICIAL_BODY", "reliability": "A"}	1d631de72435b015f375c6534cf94d76b52bb530e100d7928cf74001675f6ec8
852	30	2026-11-30 10:44:12.730802+00	checker	capture asked for	95319dbb-ebd6-4655-9879-f58995e04a87	{"url": "https://example.org/161d9be5-0904-4f24-800b-81f8dab786c7"}	72c269fbe746fd91e12627bc6ea39962950ceecb31317cfabc1edb3476cf0b94
852	31	2026-11-30 10:44:12.746344+00	checker	evidence added	88b40a9d-1883-43e3-b515-434575824354	{"source": "Registry 8617c6d8-07e2-4ece-a16c-8da767415654", "stance": "SUPPORTS", "evidenceId": "d3786d4b-f276-44c0-971f-f841b664f9b6", "credibility": 2}	01b933a04ada5463b81ff32e79ad65625b22fd45c42eba249be2020ac328d6fe
856	32	2026-11-30 10:44:12.885906+00	checker	evidence collected	88b40a9d-1883-43e3-b515-434575824354	{"task": "COLLECT_EVIDENCE", "taskId": "fb11cfc6-ecaa-11f1-8ff8-02fc00000001"}	028a3f9a48c62f0ee777d42167ec969b7cdf5e102d1ae4f196318844caf9187d
856	33	2026-11-30 10:44:12.945268+00	process	stage entered	88b40a9d-1883-43e3-b515-434575824354	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T10:44:12.936Z"}, "before": {"dueAt": "2026-12-05T10:44:12.588Z"}}	f0df7210955a4d105b60eaf16754201d56c4c281bf28d3fe96dc16de69aee084
859	34	2026-11-30 10:44:13.167273+00	checker2	claim assessed	88b40a9d-1883-43e3-b515-434575824354	{"task": "CORROBORATE", "taskId": "fb4737b8-ecaa-11f1-8ff8-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	ad10d9e41219d8b24df1078dec2ccbfb2b1225914f8ab670ec2edd2aa6484c4b
861	35	2026-11-30 10:44:13.348615+00	process	evidence suffices	88b40a9d-1883-43e3-b515-434575824354	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	64f9ae978a4d80490976f5ab0940b390121a0b585f64df402990ce0f9da140d4
861	36	2026-11-30 10:44:13.375361+00	process	stage entered	88b40a9d-1883-43e3-b515-434575824354	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T10:44:13.365Z"}, "before": {"dueAt": "2026-12-03T10:44:12.936Z"}}	4189893843ae9d530904169f589f607cbc60a251487471d9af3076292ac4502c
863	37	2026-11-30 10:44:13.459277+00	checker	document imported	3fc89984-b479-4326-bd39-4e4b8680ff2e	{"title": "The night of the fair", "sha256": "1945e70b46a3281f3104aa70f3fba652a8c8be2551756790e907d807580f9a35", "mediaType": "text/plain"}	6c89d05508357e612a503fb4feaeadd2878430f3df86ad8dbd42f981e107d105
865	38	2026-11-30 10:44:13.535539+00	process	candidates proposed	3fc89984-b479-4326-bd39-4e4b8680ff2e	{"candidates": 2, "citationDefects": 0}	77a785f22bbec26c1b544b3f1038f5e95dd7a734378b0550c572b648395f5617
867	39	2026-11-30 10:44:13.570961+00	checker	claim accepted	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "number": "C-104", "statement": "The guards left early 17c2c0f0-61b3-4e3d-8217-e7ffa0b7e2d7", "documentId": "3fc89984-b479-4326-bd39-4e4b8680ff2e"}	3447a2fd7db84fe81f9b2c76e76dbfa36c1913c35cc4c33e03ae5ed7d335c020
867	40	2026-11-30 10:44:13.607274+00	process	policy decided	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"rules": ["Every claim", "Statistic"], "ruleIds": ["EveryClaim", "Statistic"], "tableVersion": 1}	c8d77f6fc9d2be4cc31c0f9b3687366ae99917d4e302e2834c75739955593fcd
867	41	2026-11-30 10:44:13.616618+00	process	stage entered	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T10:44:13.609Z"}, "before": {}}	5b11b4a93288f8f5a3199b0f21b5649191b6cc9b23ea26b11eebe3e2d55e96fc
867	42	2026-11-30 10:44:13.633498+00	checker	candidate added	3fc89984-b479-4326-bd39-4e4b8680ff2e	{"claim": "C-104", "statement": "The guards left early 17c2c0f0-61b3-4e3d-8217-e7ffa0b7e2d7"}	22c7e7593fc3e9892930a1185188fcc8f54ab77688a88e282e0fe3bbbad2b83b
870	43	2026-11-30 10:44:13.690551+00	checker	source entered	4b76f4d8-cfce-423f-8d79-782c10052bee	{"url": "", "name": "Registry d45de7c2-ba1a-4a66-8a22-8636962d0835", "type": "OFFICIAL_BODY", "reliability": "A"}	9a3675fce15f469a3198905d6b4e0528cc4e8d97bc62e6c86196ef60a6b9ec7a
870	44	2026-11-30 10:44:13.694314+00	checker	capture asked for	2efc8aa2-22e3-4ace-8f13-d6bfadefe27b	{"url": "https://example.org/748ecbe5-1448-4dc4-a804-ad628440d18a"}	3f82a4b5b2ea6d0ebeefbc68136e10bdff9fa957c691aaaafe469b2925a67f2b
870	45	2026-11-30 10:44:13.701353+00	checker	evidence added	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"source": "Registry d45de7c2-ba1a-4a66-8a22-8636962d0835", "stance": "SUPPORTS", "evidenceId": "d78b3121-3658-4e09-b828-533e5569532c", "credibility": 2}	979b16dbd78f1dc7a5bf5684e1d9e790b02b651cfefe42457a61c854dc7ba2af
872	46	2026-11-30 10:44:13.753404+00	checker	evidence collected	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"task": "COLLECT_EVIDENCE", "taskId": "fbad25b0-ecaa-11f1-8ff8-02fc00000001"}	f5be8152a51110ae955d5402b458845a0a6277097815efa0d1e65ac4317db29c
872	47	2026-11-30 10:44:13.788654+00	process	stage entered	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"to": "CORROBORATION", "from": "COLLECTION", "after": {"dueAt": "2026-12-03T10:44:13.784Z"}, "before": {"dueAt": "2026-12-05T10:44:13.609Z"}}	c598709e14a38de5d5f053d5510729d867fdad131a50c48c84cf794beb02be29
874	48	2026-11-30 10:44:13.859414+00	checker2	claim assessed	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"task": "CORROBORATE", "taskId": "fbc78b92-ecaa-11f1-8ff8-02fc00000001", "outcome": "CONCLUDED", "verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}	06d105182598b7e08ca78abbd37f3c4ff51b059afdfa78a547865f6160da6bd1
876	49	2026-11-30 10:44:13.923004+00	process	evidence suffices	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"after": {"verdict": "CONFIRMED", "rationale": "The register says so.", "confidence": "HIGH"}, "before": {}, "verdict": "CONFIRMED"}	de4cef692621f8d87a3d645cea406f3d690c26dc71fc2348080724f2affca203
876	50	2026-11-30 10:44:13.933081+00	process	stage entered	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"to": "SIGN_OFF", "from": "CORROBORATION", "after": {"dueAt": "2026-12-02T10:44:13.927Z"}, "before": {"dueAt": "2026-12-03T10:44:13.784Z"}}	bdc9ca1f91eff31cbac521aa743635d8c8fb09701071f367bebcefa4f4468ca5
879	51	2026-11-30 10:44:14.124359+00	editor	editor decided	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"task": "SIGN_OFF", "taskId": "fbdd5d9c-ecaa-11f1-8ff8-02fc00000001", "decision": "APPROVE"}	5bcd20436726983cf3a9ed353dac44315c7253bdfd820f491660a0ca5e10fae5
881	52	2026-11-30 10:44:14.198536+00	process	stage entered	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"to": "PUBLISHED", "from": "SIGN_OFF", "after": {}, "before": {"dueAt": "2026-12-02T10:44:13.927Z"}}	4dc8f2f9d394488e24ece023231f3e60523408f34ab429c2a032b594702fb41d
881	53	2026-11-30 10:44:14.295105+00	process	finding published	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"verdict": "CONFIRMED", "version": 1}	0d455a48755d2863f6764dbeb1df1f480634fe48872a4b1ec10bb44006e3b627
884	54	2026-11-30 10:44:14.38771+00	checker	finding challenged	cb5c514b-210e-46cf-9ffb-37657e0db8a6	{"cause": "NEWSROOM", "reason": "A later register says nine."}	2e904e8532710caef13be3776f821f71f84da1bff7b285d2b8c2d7ebc22ae9bd
886	55	2026-11-30 10:44:14.409431+00	checker	document imported	a8b8752e-b6c5-430c-94db-2accf8a529e7	{"title": "The night of the fair", "sha256": "272d3fa7b34eb20ac795bc353853c7b59182efb9ce00d334b2205bf37272d80f", "mediaType": "text/plain"}	5301e5e9e7e1a29aea4e5deb721bf1464356d61ce5e859e1ddfaf5dc0806e5e2
888	56	2026-11-30 10:44:14.440355+00	process	candidates proposed	a8b8752e-b6c5-430c-94db-2accf8a529e7	{"candidates": 2, "citationDefects": 0}	23a39059a1ade1dfab20c15a849ee705ce56363b2b58746c17c364a702b69598
890	57	2026-11-30 10:44:14.470033+00	checker	claim accepted	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "number": "C-105", "statement": "The guards left early 9edce93d-9390-4f1c-8689-9368740d2c72", "documentId": "a8b8752e-b6c5-430c-94db-2accf8a529e7"}	afa81a0b3cfd04b4f0cefd0ad330af09e3bf9f063d57a1e730f7a217c3dc67ac
890	58	2026-11-30 10:44:14.493984+00	process	policy decided	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	{"rules": ["Every claim", "Quotation"], "ruleIds": ["EveryClaim", "Quotation"], "tableVersion": 1}	eb68f756e9ee8a17046d7d2657b67098e60a0dac626d45e26451ad3d63471027
890	59	2026-11-30 10:44:14.501634+00	process	stage entered	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	{"to": "COLLECTION", "from": "COLLECTION", "after": {"dueAt": "2026-12-05T10:44:14.495Z"}, "before": {}}	c884575649f183a0c11079feab4939c287bbecbda31b3d26367a8933a30087e1
890	60	2026-11-30 10:44:14.516383+00	checker	candidate added	a8b8752e-b6c5-430c-94db-2accf8a529e7	{"claim": "C-105", "statement": "The guards left early 9edce93d-9390-4f1c-8689-9368740d2c72"}	3ad536c063ec3a7ad7e70e884dd2315d4d79fe3dfa4393a14ffa843f76a4d26a
892	61	2026-11-30 10:44:14.531563+00	editor	claim withdrawn	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	{"reason": "Nobody said it."}	49975f9265b1af5cffc5e5f71504fe3e3f71ab242d7686ee874a5287e846a411
892	62	2026-11-30 10:44:14.559078+00	process	stage entered	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	{"to": "WITHDRAWN", "from": "COLLECTION", "after": {}, "before": {"dueAt": "2026-12-05T10:44:14.495Z"}}	4e214a25b5625ae3ecd3180397632a67aba3aa89695e3086f3abde62866e2ea5
895	63	2026-11-30 10:44:14.619848+00	checker2	source entered	8d6de988-62a2-4120-994c-74e9bae3d89d	{"url": "", "name": "Registry 01dcaa22-58f1-416b-9b88-918b270eb201", "type": "OFFICIAL_BODY", "reliability": "A"}	a3643c55e0959de14c268ad1fdfe41c9511a507e87ade7a5694471f6c6d41ef4
895	64	2026-11-30 10:44:14.627492+00	checker2	capture asked for	341cce92-bf82-44af-abca-6088f21633c0	{"url": "https://example.org/ff5703f3-a908-4bf2-b3a2-0133b913becc"}	9a1f8e947e01e1462fdc2d060a83f0aea37f132fe4d9e26076c510312cfcf3fa
895	65	2026-11-30 10:44:14.641136+00	checker2	evidence added	a8a269cc-dbef-41a8-aa71-58211f694848	{"source": "Registry 01dcaa22-58f1-416b-9b88-918b270eb201", "stance": "SUPPORTS", "evidenceId": "f4f1d660-f1b0-4e2c-b571-ef7535bbe484", "credibility": 2}	17253d27f16de041d6ce62440454de96b7994f48a78d86efbce8377ea17f9ce4
\.

copy public.audit_seal (id, records, count, through_seq, settled_seq, next_tx, records_hash, previous_hash, hash, sealed_at) from stdin;
1	{[1,63)}	62	62	0	894	61639abb355da3ae51edffb0f5f0f31c58b1954a37cdfb180e4e97eab364ce2e		6159aa22ceb17ad3a7c4ebda498744a31ea5db3425f7e0cd51835a89d01a5fb4	2026-11-30 10:44:14.586829+00
2	{[63,66)}	3	65	62	897	482924886505fea4bd8d253367d39d82d9e1592df604f336b61247e0ba603b7a	6159aa22ceb17ad3a7c4ebda498744a31ea5db3425f7e0cd51835a89d01a5fb4	5d991889e876322e808371b6b67a7646b9762353d1a4cc4b92351107f6e600df	2026-11-30 10:44:14.663911+00
\.

copy public.claim_vector (claim, model, vector, tx) from stdin;
101	\N	\N	833
102	\N	\N	839
103	\N	\N	850
104	\N	\N	867
105	\N	\N	890
\.

copy public.claim_word (word, claim, weight) from stdin;
-4	105	1.2571429
-864	101	1.2256267
-8689	105	1.2571429
-88	102	1.2571429
-9368740	105	1.2571429
-9390	105	1.2571429
-9816	102	1.2571429
17c2c0f0	104	1.2903225
17c2c0f0-61b3-4e3d	104	1.2903225
2a2f	101	1.2256267
3fb1e949	103	1.2903225
3fb1e949-ea3e-4c14-814f-9379f3028332	103	1.2903225
4070	102	1.2571429
4619	101	1.2256267
4c14	103	1.2903225
4e3d	104	1.2903225
61b3	104	1.2903225
814f	103	1.2903225
8217	104	1.2903225
9379f3028332	103	1.2903225
9edce93d	105	1.2571429
c030dd672a	102	1.2571429
cbb045b2	101	1.2256267
cbb045b2-2a2f	101	1.2256267
d	101	1.2256267
d-ea444729e8ad	101	1.2256267
d2c72	105	1.2571429
e7ffa0b7e2d7	104	1.2903225
ea3e	103	1.2903225
ea444729e8ad	101	1.2256267
earli	101	1.2256267
earli	102	1.2571429
earli	103	1.2903225
earli	104	1.2903225
earli	105	1.2571429
f1c	105	1.2571429
f5ff	102	1.2571429
f8195779	102	1.2571429
f8195779-f5ff	102	1.2571429
guard	101	1.2256267
guard	102	1.2571429
guard	103	1.2903225
guard	104	1.2903225
guard	105	1.2571429
left	101	1.2256267
left	102	1.2571429
left	103	1.2903225
left	104	1.2903225
left	105	1.2571429
\.

copy public.person (username, display_name, password_hash, roles, active, created_at, version) from stdin;
admin	Arman Administrator	{bcrypt}$2a$10$4HTtmuZXFcaM83Zp4jDLn.l4oDcRs0JNNjVxfKmQKcQHZ6a61WObG	{ADMIN}	t	2026-11-30 10:44:05.590863+00	0
checker	Aigerim Checker	{bcrypt}$2a$10$/Y7kgpTHb7SYM5VsXP.i5..cGSEx9SkFbxZkrnqB.4oj7C5KndzV.	{FACT_CHECKER}	t	2026-11-30 10:44:04.241358+00	0
checker2	Daniyar Checker	{bcrypt}$2a$10$ed6mQDrCZQRjMSsunVwrreFVIryLaQIggExnevfOChMX2ul52ECNq	{FACT_CHECKER}	t	2026-11-30 10:44:05.003904+00	0
editor	Saule Editor	{bcrypt}$2a$10$VMZW/Pg8gZkELljhTvUV9.tNHppeQMnkUsEBhSmI.oWAjiQCvSoCi	{EDITOR}	t	2026-11-30 10:44:05.166451+00	0
editor2	Timur Editor	{bcrypt}$2a$10$HmUqCXzvnOyUpWtpZFECv.To4znE0k9krVuNSqjz/nU6HaInJlphW	{EDITOR}	t	2026-11-30 10:44:05.314329+00	0
manager	Madina Manager	{bcrypt}$2a$10$pHiDMPB..UFsTRYapz9vL.xRN9qBaChd7Te2jFaQxRZYBKlJrH822	{MANAGER}	t	2026-11-30 10:44:05.469768+00	0
\.

copy public.policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment, second_checker, sign_offs, collection_days, comment_days, corroboration_days, sign_off_days, facts, rules, table_version, decided_at, tied_sources_count_once) from stdin;
0d512258-f72a-44c7-9c20-3c84dec9e13d	485f8a0f-951e-4da4-bd2e-1430b2cf2149	2	B	f	f	t	1	3	3	3	2	{"harm": "LOW", "kind": "CASUALTY", "hedge": "RUMOUR", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "CasualtyFigure", "why": "Early counts of the dead and injured are nearly always revised, and outlets copy them from one another: two reliable origins that do not share a source or an owner, and a fresh pair of eyes.", "name": "Casualty figure"}]	1	2026-11-30 10:44:11.644896+00	t
8ce65193-a8b6-45b2-9bcf-0c10fd4946eb	a8a269cc-dbef-41a8-aa71-58211f694848	2	C	f	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "EVENT", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "EventUnseen", "why": "Without anybody who saw it or recorded it, an event needs two origins.", "name": "Event with no primary source so far"}]	1	2026-11-30 10:44:12.015446+00	f
9e1177a7-42b8-4ec0-8361-add163ea37de	88b40a9d-1883-43e3-b515-434575824354	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 10:44:12.581133+00	f
a85f4c8d-297a-4020-b176-8212c5af6278	cb5c514b-210e-46cf-9ffb-37657e0db8a6	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "STATISTIC", "hedge": "ASSERTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Statistic", "why": "A number is only as good as the count behind it: find whoever counted. Repetition adds nothing.", "name": "Statistic"}]	1	2026-11-30 10:44:13.606071+00	f
b228d5a6-a018-4f2b-b307-14f1418ff5ae	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	1	C	t	f	f	1	5	3	3	2	{"harm": "LOW", "kind": "QUOTE", "hedge": "REPORTED", "replySought": false, "bestCredibility": 0, "bestReliability": "", "distinctOrigins": 0, "primarySourceSeen": false, "openCitationDefects": 0, "contradictingOrigins": 0}	[{"id": "EveryClaim", "why": "Nothing is published on one person's word: somebody finds a source that is at least fairly reliable, and an editor signs.", "name": "Every claim"}, {"id": "Quotation", "why": "A quotation is checked against the recording, the transcript or the person, not against others who quote it.", "name": "Quotation"}]	1	2026-11-30 10:44:14.49266+00	f
\.

copy public.rules_watched (table_version, begun_at) from stdin;
1	2026-11-30 10:44:05.62197+00
\.

copy public.search_entry (subject, section, start_at, title, body, at) from stdin;
34cf2541-abdf-401b-9130-1e5f03b16705	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. d5e79231-5e93-4368-be61-31740d8f28ca	2026-11-30 10:44:09.535336+00
3af99731-eb16-4f5b-9e5a-1ec72af5f153	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 123863b8-040e-466c-bec4-44c4cf2a8847	2026-11-30 10:44:11.754743+00
3fc89984-b479-4326-bd39-4e4b8680ff2e	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 595f7830-164f-4754-b103-b5bc49ad17e3	2026-11-30 10:44:13.458061+00
485f8a0f-951e-4da4-bd2e-1430b2cf2149	CLAIMS	0	The guards left early cbb045b2-2a2f-4619-864d-ea444729e8ad		2026-11-30 10:44:11.029388+00
4bac1e8e-4735-43aa-9409-8aeffeafb3f4	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 2b25cf36-2bb0-4d18-8b16-50cafe64b926	2026-11-30 10:44:12.44923+00
75a199a8-015f-422f-9e61-0e5ac0092905	EVIDENCE	0	Registry 1e01ce4d-8539-4276-bbab-c4af5b15684b	As recorded.\nhttps://example.org/f5300b55-8e6d-440e-8260-e2bff1b6fb90	2026-11-30 10:44:12.134968+00
88b40a9d-1883-43e3-b515-434575824354	CLAIMS	0	The guards left early 3fb1e949-ea3e-4c14-814f-9379f3028332	The register says so.	2026-11-30 10:44:12.525634+00
8e9d4250-64e5-4e25-9ccb-7ca606f9e807	CLAIMS	0	The guards left early 9edce93d-9390-4f1c-8689-9368740d2c72		2026-11-30 10:44:14.465724+00
a8a269cc-dbef-41a8-aa71-58211f694848	CLAIMS	0	The guards left early f8195779-f5ff-4070-9816-88c030dd672a		2026-11-30 10:44:11.927978+00
a8b8752e-b6c5-430c-94db-2accf8a529e7	DOCUMENTS	0	The night of the fair	On the evening of the fair, guards at the north gate left before the fight began. 0af51d09-89f8-4e3f-a382-983c5b1e7cec	2026-11-30 10:44:14.408127+00
cb5c514b-210e-46cf-9ffb-37657e0db8a6	CLAIMS	0	The guards left early 17c2c0f0-61b3-4e3d-8217-e7ffa0b7e2d7	The register says so.	2026-11-30 10:44:13.567843+00
cb5c514b-210e-46cf-9ffb-37657e0db8a6	FINDINGS	0	The guards left early 17c2c0f0-61b3-4e3d-8217-e7ffa0b7e2d7	The register says so.	2026-11-30 10:44:14.258647+00
d3786d4b-f276-44c0-971f-f841b664f9b6	EVIDENCE	0	Registry 8617c6d8-07e2-4ece-a16c-8da767415654	As recorded.\nhttps://example.org/161d9be5-0904-4f24-800b-81f8dab786c7	2026-11-30 10:44:12.728004+00
d78b3121-3658-4e09-b828-533e5569532c	EVIDENCE	0	Registry d45de7c2-ba1a-4a66-8a22-8636962d0835	As recorded.\nhttps://example.org/748ecbe5-1448-4dc4-a804-ad628440d18a	2026-11-30 10:44:13.691244+00
f4f1d660-f1b0-4e2c-b571-ef7535bbe484	EVIDENCE	0	Registry 01dcaa22-58f1-416b-9b88-918b270eb201	As recorded.\nhttps://example.org/ff5703f3-a908-4bf2-b3a2-0133b913becc	2026-11-30 10:44:14.620605+00
\.

copy public.search_word (word) from stdin;
-4
-4276
-8539
-864
-8689
-88
-9368740
-9390
-9816
/161d9be5-0904-4f24-800b-81f8dab786c7
/748ecbe5-1448-4dc4-a804-ad628440d18a
/f5300b55-8e6d-440e-8260-e2bff1b6fb90
/ff5703f3-a908-4bf2-b3a2-0133b913becc
01dcaa22
01dcaa22-58f1-416b-9b88-918b270eb201
040e
07e2
0af51d09
0af51d09-89f8-4e3f-a382-983c5b1e7cec
123863b8
123863b8-040e-466c-bec4-44c4cf2a8847
164f
17c2c0f0
17c2c0f0-61b3-4e3d
1e01
2a2f
2b25cf36
2b25cf36-2bb0-4d18-8b16-50cafe64b926
2bb0
31740d8f28ca
3fb1e949
3fb1e949-ea3e-4c14-814f-9379f3028332
4070
416b
4368
44c4cf2a8847
4619
466c
4754
4a66
4c14
4d18
4e3d
4e3f
4ece
50cafe64b926
58f1
595f7830
595f7830-164f
5e93
61b3
814f
8217
8617c6d8
8617c6d8-07e2-4ece-a16c-8da767415654
8636962d0835
89f8
8a22
8b16
8da767415654
918b270eb201
9379f3028332
983c5b1e7cec
9b88
9edce93d
a16c
a382
as
at
b103
b103-b5bc49ad17e3
b5bc49ad17e3
ba1a
bbab
bbab-c4af5b15684b
be61
be61-31740d8f28ca
bec4
before
began
c030dd672a
c4af5b15684b
cbb045b2
cbb045b2-2a2f
ce4d
d-ea444729e8ad
d2c72
d45de7c2
d45de7c2-ba1a-4a66-8a22-8636962d0835
d5e79231
d5e79231-5e93
e7ffa0b7e2d7
ea3e
ea444729e8ad
early
evening
example.org
example.org/161d9be5-0904-4f24-800b-81f8dab786c7
example.org/748ecbe5-1448-4dc4-a804-ad628440d18a
example.org/f5300b55-8e6d-440e-8260-e2bff1b6fb90
example.org/ff5703f3-a908-4bf2-b3a2-0133b913becc
f1c
f5ff
f8195779
f8195779-f5ff
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
4b76f4d8-cfce-423f-8d79-782c10052bee	Registry d45de7c2-ba1a-4a66-8a22-8636962d0835	OFFICIAL_BODY	A	\N	checker	2026-11-30 10:44:13.687965+00	0	\N	{}	\N	f
86187a1d-c8e8-4dce-b567-9f23c8443ea9	Registry 8617c6d8-07e2-4ece-a16c-8da767415654	OFFICIAL_BODY	A	\N	checker	2026-11-30 10:44:12.723056+00	0	\N	{}	\N	f
8d6de988-62a2-4120-994c-74e9bae3d89d	Registry 01dcaa22-58f1-416b-9b88-918b270eb201	OFFICIAL_BODY	A	\N	checker2	2026-11-30 10:44:14.618586+00	0	\N	{}	\N	f
c419bd77-a0bf-43fc-828f-82e4dc3cb77a	Registry 1e01ce4d-8539-4276-bbab-c4af5b15684b	OFFICIAL_BODY	A	\N	checker	2026-11-30 10:44:12.125259+00	0	\N	{}	\N	f
\.

copy public.source_rating (seq, source_id, reliability, reason, rated_by, rated_at) from stdin;
1	c419bd77-a0bf-43fc-828f-82e4dc3cb77a	A	\N	checker	2026-11-30 10:44:12.125259+00
2	86187a1d-c8e8-4dce-b567-9f23c8443ea9	A	\N	checker	2026-11-30 10:44:12.723056+00
3	4b76f4d8-cfce-423f-8d79-782c10052bee	A	\N	checker	2026-11-30 10:44:13.687965+00
4	8d6de988-62a2-4120-994c-74e9bae3d89d	A	\N	checker2	2026-11-30 10:44:14.618586+00
\.

copy public.task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, taken_at, completed_by, completed_at, cancelled_at, version, note, harm) from stdin;
fa8a780c-ecaa-11f1-8ff8-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	485f8a0f-951e-4da4-bd2e-1430b2cf2149	fa815047-ecaa-11f1-8ff8-02fc00000001	COLLECTION	2026-11-30 10:44:11.718211+00	2026-12-03 10:44:11.675+00	\N	\N	\N	\N	\N	0	\N	LOW
fabb4c2a-ecaa-11f1-8ff8-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	a8a269cc-dbef-41a8-aa71-58211f694848	fab8db25-ecaa-11f1-8ff8-02fc00000001	COLLECTION	2026-11-30 10:44:12.037894+00	2026-12-08 10:44:11.923417+00	\N	\N	\N	\N	\N	0	\N	LOW
fb11cfc6-ecaa-11f1-8ff8-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	88b40a9d-1883-43e3-b515-434575824354	fb0e9c71-ecaa-11f1-8ff8-02fc00000001	COLLECTION	2026-11-30 10:44:12.68234+00	2026-12-05 10:44:12.588+00	checker	\N	checker	2026-11-30 10:44:12.887548+00	\N	1	\N	LOW
fb4737b8-ecaa-11f1-8ff8-02fc00000001	CORROBORATE	Corroborate	88b40a9d-1883-43e3-b515-434575824354	fb445183-ecaa-11f1-8ff8-02fc00000001	CORROBORATION	2026-11-30 10:44:12.954944+00	2026-12-03 10:44:12.936+00	checker2	\N	checker2	2026-11-30 10:44:13.172597+00	\N	1	\N	LOW
fb8970f2-ecaa-11f1-8ff8-02fc00000001	SIGN_OFF	SignOff	88b40a9d-1883-43e3-b515-434575824354	fb8949db-ecaa-11f1-8ff8-02fc00000001	SIGN_OFF	2026-11-30 10:44:13.388432+00	2026-12-02 10:44:13.365+00	\N	\N	\N	\N	\N	0	\N	LOW
fbad25b0-ecaa-11f1-8ff8-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	cb5c514b-210e-46cf-9ffb-37657e0db8a6	fbab02cb-ecaa-11f1-8ff8-02fc00000001	COLLECTION	2026-11-30 10:44:13.622499+00	2026-12-05 10:44:13.609+00	checker	\N	checker	2026-11-30 10:44:13.754148+00	\N	1	\N	LOW
fbc78b92-ecaa-11f1-8ff8-02fc00000001	CORROBORATE	Corroborate	cb5c514b-210e-46cf-9ffb-37657e0db8a6	fbc58fbd-ecaa-11f1-8ff8-02fc00000001	CORROBORATION	2026-11-30 10:44:13.7954+00	2026-12-03 10:44:13.784+00	checker2	\N	checker2	2026-11-30 10:44:13.860826+00	\N	1	\N	LOW
fbdd5d9c-ecaa-11f1-8ff8-02fc00000001	SIGN_OFF	SignOff	cb5c514b-210e-46cf-9ffb-37657e0db8a6	fbdd0f75-ecaa-11f1-8ff8-02fc00000001	SIGN_OFF	2026-11-30 10:44:13.938903+00	2026-12-02 10:44:13.927+00	editor	\N	editor	2026-11-30 10:44:14.128541+00	\N	1	\N	LOW
fc23404e-ecaa-11f1-8ff8-02fc00000001	REVIEW_CHALLENGE	ReviewChallenge	cb5c514b-210e-46cf-9ffb-37657e0db8a6	fc22f227-ecaa-11f1-8ff8-02fc00000001	PUBLISHED	2026-11-30 10:44:14.39702+00	2026-12-02 10:44:14.395+00	\N	\N	\N	\N	\N	0	\N	LOW
fc34094c-ecaa-11f1-8ff8-02fc00000001	COLLECT_EVIDENCE	CollectEvidence	8e9d4250-64e5-4e25-9ccb-7ca606f9e807	fc325b97-ecaa-11f1-8ff8-02fc00000001	COLLECTION	2026-11-30 10:44:14.506454+00	2026-12-05 10:44:14.495+00	\N	\N	\N	\N	2026-11-30 10:44:14.547697+00	0	\N	LOW
\.

copy public.withdrawal (claim_id, reason, withdrawn_by, withdrawn_at) from stdin;
8e9d4250-64e5-4e25-9ccb-7ca606f9e807	Nobody said it.	editor	2026-11-30 10:44:14.529662+00
\.

