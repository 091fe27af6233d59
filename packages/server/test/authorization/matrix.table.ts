/*
 * Who may do what: every query field and every mutation, for every kind of caller.
 *
 * A row is a field; the brackets tell the argument that names an object, for `node` the type of
 * the object. `own` objects are those of the caller's organization, of the clients that a partner
 * manages, and a client's partner; `foreign` are all others, and `page` is a list without such an
 * argument. To the operator every customer is foreign.
 *
 *   ok    it works, and of a list exactly the objects are there that the caller may see
 *   null  the field is null           none  the list is empty
 *   401   UNAUTHENTICATED             403   FORBIDDEN
 *   u404  refused by a user error NOT_FOUND
 *   uNA   refused by a user error NOT_ALLOWED: nobody of this kind ever has the object in such a state
 *   uREQ  refused by a user error REQUIRED: it needs another object besides, which nobody gives here
 *   -     there is no such case
 *
 * `null`, `none` and `u404` are also, word by word, the answer for an id that never existed.
 *
 * Columns: nobody; a partner's client as owner and member, by API key to read (kR), to read and
 * write (kRW); a client without a partner as owner; a partner like a client; the operator as
 * administrator, support, finance and auditor, and by API key.
 */
const TABLE = `
                                                       no-  | client             | dir- | partner            | operator
                                                       body | OWN  MEM  kR   kRW  | OWN  | OWN  MEM  kR   kRW  | ADM  SUP  FIN  AUD  kR   kRW
Query.viewer                                   own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok

Query.invitation(token)                        own     ok   | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.invitation(token)                        foreign ok   | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok

Query.clients                                  page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.clients(search)                          own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.clients(search)                          foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.client(id)                               own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.client(id)                               foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.partner(id)                              own     401  | ok   ok   ok   ok   | -    | ok   ok   ok   ok   | -    -    -    -    -    -
Query.partner(id)                              foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.organization(id)                         own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.organization(id)                         foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.businessPortfolio(id)                    own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.businessPortfolio(id)                    foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.businessPortfolio(metaId)                own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.businessPortfolio(metaId)                foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.wabas                                    page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.wabas(clientId)                          own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.wabas(clientId)                          foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.wabas(search)                            own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.wabas(search)                            foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.waba(id)                                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.waba(id)                                 foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.waba(metaId)                             own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.waba(metaId)                             foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.accountStatusCounts                      page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok

Query.rateCards                                page    401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.node(RateCard)                           own     -    | -    -    -    -    | -    | -    -    -    -    | ok   ok   ok   ok   ok   ok
Query.node(RateCard)                           foreign 401  | null null null null | null | null null null null | -    -    -    -    -    -
Query.tags                                     page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.savedViews                               own     401  | ok   null null null | ok   | ok   null null null | ok   null null null null null

Query.phoneNumbers                             page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.phoneNumbers(filter.search)              own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumbers(filter.search)              foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.phoneNumbers(filter.ids)                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumbers(filter.ids)                 foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.phoneNumbers(filter.clientId)            own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumbers(filter.clientId)            foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.phoneNumbers(filter.wabaId)              own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumbers(filter.wabaId)              foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.phoneNumbers(filter.businessPortfolioId) own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumbers(filter.businessPortfolioId) foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.phoneNumber(id)                          own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumber(id)                          foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.phoneNumber(metaId)                      own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.phoneNumber(metaId)                      foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.permissionRequests                       page    401  | ok   ok   ok   ok   | none | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.permissionConsents                       page    401  | ok   ok   ok   ok   | none | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.events                                   page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok

Query.notifications                            page    401  | ok   none none none | ok   | ok   none none none | ok   none none none none none
Query.templateProblems(input.wabaId)           own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templateProblems(input.wabaId)           foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.templateProblems(input.templateId)       own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templateProblems(input.templateId)       foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.templates                                page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.templates(filter.search)                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templates(filter.search)                 foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.templates(filter.wabaId)                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templates(filter.wabaId)                 foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.template(id)                             own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.template(id)                             foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Template)                           own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Template)                           foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TemplateVersion)                    own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TemplateVersion)                    foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.planTemplates(input.wabaId)              own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.planTemplates(input.wabaId)              foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.templateDrafts                           page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.templateDrafts(filter.wabaId)            own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templateDrafts(filter.wabaId)            foreign 401  | none none none none | none | none none none none | ok   ok   ok   ok   ok   ok
Query.templateDraft(id)                        own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.templateDraft(id)                        foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TemplateDraft)                      own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TemplateDraft)                      foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TemplateChange)                     own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TemplateChange)                     foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Query.node(BusinessPortfolio)                  own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(BusinessPortfolio)                  foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(BusinessProfile)                    own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(BusinessProfile)                    foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(CommerceSettings)                   own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(CommerceSettings)                   foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TwoStepPin)                         own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TwoStepPin)                         foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Cancellation)                       own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Cancellation)                       foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(PermissionConsent)                  own     401  | ok   ok   ok   ok   | -    | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(PermissionConsent)                  foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(PermissionRequest)                  own     401  | ok   ok   ok   ok   | -    | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(PermissionRequest)                  foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Client)                             own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Client)                             foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(DisplayNameRequest)                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(DisplayNameRequest)                 foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Event)                              own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Event)                              foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(HistoryEntry)                       own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(HistoryEntry)                       foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(NumberApiKey)                       own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(NumberApiKey)                       foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Notification)                       own     401  | ok   null null null | ok   | ok   null null null | ok   null null null null null
Query.node(Notification)                       foreign 401  | null null null null | null | null null null null | null null null null null null
Query.node(Partner)                            own     401  | ok   ok   ok   ok   | -    | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Partner)                            foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(PhoneNumber)                        own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(PhoneNumber)                        foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Waba)                               own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(Waba)                               foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.auditEntries                             page    401  | ok   403  ok   ok   | ok   | ok   403  ok   ok   | ok   403  403  ok   ok   ok
Query.auditEntries(filter.organizationId)      own     401  | ok   403  ok   ok   | ok   | ok   403  ok   ok   | ok   403  403  ok   ok   ok
Query.auditEntries(filter.organizationId)      foreign 401  | none 403  none none | none | none 403  none none | ok   403  403  ok   ok   ok
Query.auditEntries(filter.userId)              own     401  | ok   403  ok   ok   | ok   | ok   403  ok   ok   | ok   403  403  ok   ok   ok
Query.auditEntries(filter.userId)              foreign 401  | none 403  none none | none | none 403  none none | ok   403  403  ok   ok   ok
Query.auditEntries(filter.subjectId)           own     401  | ok   403  ok   ok   | ok   | none 403  none none | -    -    -    -    -    -
Query.auditEntries(filter.subjectId)           foreign 401  | none 403  none none | none | none 403  none none | ok   403  403  ok   ok   ok

Query.node(AuditEntry)                         own     401  | ok   null ok   ok   | ok   | ok   null ok   ok   | ok   null null ok   ok   ok
Query.node(AuditEntry)                         foreign 401  | null null null null | null | null null null null | ok   null null ok   ok   ok
Query.node(Invitation)                         own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(Invitation)                         foreign 401  | null null null null | null | null null null null | null null null null null null
Query.node(Membership)                         own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(Membership)                         foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Organization)                       own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(Organization)                       foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(User)                               own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(User)                               foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(OrganizationApiKey)                 own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(OrganizationApiKey)                 foreign 401  | null null null null | null | null null null null | null null null null null null
Query.supportTopics                            own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.supportTickets                           page    401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.supportTicket(id)                        own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.supportTicket(id)                        foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(SupportTicket)                      own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(SupportTicket)                      foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TicketMessage)                      own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TicketMessage)                      foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TicketAttachment)                   own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.node(TicketAttachment)                   foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(TwoFactorDisableRequest)            own     401  | ok   ok   ok   ok   | ok   | -    -    -    -    | -    -    -    -    -    -
Query.node(TwoFactorDisableRequest)            foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok
Query.node(Tag)                                own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(Tag)                                foreign 401  | null null null null | null | null null null null | null null null null null null
Query.node(NumberTag)                          own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | ok   ok   ok   ok   ok   ok
Query.node(NumberTag)                          foreign 401  | null null null null | null | null null null null | null null null null null null
Query.node(SavedView)                          own     401  | ok   null null null | ok   | ok   null null null | ok   null null null null null
Query.node(SavedView)                          foreign 401  | null null null null | null | null null null null | null null null null null null
Query.nodes(ids)                               own     401  | ok   ok   ok   ok   | ok   | ok   ok   ok   ok   | -    -    -    -    -    -
Query.nodes(ids)                               foreign 401  | null null null null | null | null null null null | ok   ok   ok   ok   ok   ok

Mutation.acceptInvitation(input.token)         own     ok   | ok   ok   403  ok   | ok   | ok   ok   403  ok   | ok   ok   ok   ok   403  ok
Mutation.acceptInvitation(input.token)         foreign ok   | ok   ok   403  ok   | ok   | ok   ok   403  ok   | ok   ok   ok   ok   403  ok
Mutation.updateViewer                          own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403

Mutation.markNotifications(input.ids)          own     401  | ok   u404 403  403  | ok   | ok   u404 403  403  | ok   u404 u404 u404 403  403
Mutation.markNotifications(input.ids)          foreign 401  | u404 u404 403  403  | u404 | u404 u404 403  403  | u404 u404 u404 u404 403  403
Mutation.markAllNotifications                  own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.setNotificationPreference             own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.requestEmailChange                    own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.confirmEmailChange                    own     u404 | u404 u404 403  u404 | u404 | u404 u404 403  u404 | u404 u404 u404 u404 403  u404
Mutation.stopEmailChange                       own     u404 | u404 u404 403  u404 | u404 | u404 u404 403  u404 | u404 u404 u404 u404 403  u404

Mutation.createOrganizationApiKey              own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.revokeOrganizationApiKey(input.id)    own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.revokeOrganizationApiKey(input.id)    foreign 401  | u404 403  403  403  | u404 | u404 403  403  403  | u404 403  403  403  403  403

Mutation.updateClient                          own     401  | ok   403  403  403  | ok   | 403  403  403  403  | 403  403  403  403  403  403
Mutation.updateClientTerms(input.clientId)     own     401  | 403  403  403  403  | 403  | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.updateClientTerms(input.clientId)     foreign 401  | 403  403  403  403  | 403  | u404 u404 403  u404 | ok   ok   403  403  403  403
Mutation.updatePartner                         own     401  | 403  403  403  403  | 403  | ok   403  403  403  | 403  403  403  403  403  403
Mutation.updatePartnerIntegration              own     401  | 403  403  403  403  | 403  | ok   403  403  403  | 403  403  403  403  403  403

Mutation.generateApiKey(input.phoneNumberId)   own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.generateApiKey(input.phoneNumberId)   foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.revokeApiKey(input.phoneNumberId)     own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.revokeApiKey(input.phoneNumberId)     foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.setMessagingWebhook(input.phoneNumberId) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.setMessagingWebhook(input.phoneNumberId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.activateInbox(input.phoneNumberId)    own     401  | uNA  uNA  403  uNA  | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.activateInbox(input.phoneNumberId)    foreign 401  | u404 u404 403  u404 | u404 | 403  403  403  403  | 403  403  403  403  403  403

Mutation.updatePartnerPermissions(input.share) own     401  | ok   403  403  403  | uNA  | 403  403  403  403  | -    -    -    -    -    -
Mutation.updatePartnerPermissions(input.share) foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | 403  403  403  403  403  403
Mutation.updatePartnerPermissions(input.revoke) own     401  | ok   403  403  403  | uNA  | 403  403  403  403  | -    -    -    -    -    -
Mutation.updatePartnerPermissions(input.revoke) foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | 403  403  403  403  403  403
Mutation.requestPartnerPermission(input.phoneNumberIds) own     401  | 403  403  403  403  | 403  | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.requestPartnerPermission(input.phoneNumberIds) foreign 401  | 403  403  403  403  | 403  | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.withdrawPermissionRequests(input.ids) own     401  | 403  403  403  403  | -    | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.withdrawPermissionRequests(input.ids) foreign 401  | 403  403  403  403  | 403  | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.declinePermissionRequests(input.ids)  own     401  | ok   403  403  403  | -    | 403  403  403  403  | -    -    -    -    -    -
Mutation.declinePermissionRequests(input.ids)  foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | 403  403  403  403  403  403

Mutation.cancelNumber(input.phoneNumberId)     own     401  | ok   403  403  403  | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.cancelNumber(input.phoneNumberId)     foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | ok   ok   403  403  403  403
Mutation.withdrawCancellation(input.phoneNumberId) own     401  | ok   403  403  403  | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.withdrawCancellation(input.phoneNumberId) foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | ok   ok   403  403  403  403
Mutation.reactivateNumber(input.phoneNumberId) own     401  | ok   403  403  403  | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.reactivateNumber(input.phoneNumberId) foreign 401  | u404 403  403  403  | u404 | 403  403  403  403  | ok   ok   403  403  403  403
Mutation.inviteMember                          own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.resendInvitation(input.invitationId)  own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.resendInvitation(input.invitationId)  foreign 401  | u404 403  403  403  | u404 | u404 403  403  403  | u404 403  403  403  403  403
Mutation.withdrawInvitation(input.invitationId) own    401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.withdrawInvitation(input.invitationId) foreign 401 | u404 403  403  403  | u404 | u404 403  403  403  | u404 403  403  403  403  403
Mutation.changeMemberRole(input.membershipId)  own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.changeMemberRole(input.membershipId)  foreign 401  | u404 403  403  403  | u404 | u404 403  403  403  | u404 403  403  403  403  403
Mutation.removeMember(input.membershipId)      own     401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   403  403  403  403  403
Mutation.removeMember(input.membershipId)      foreign 401  | u404 403  403  403  | u404 | u404 403  403  403  | u404 403  403  403  403  403
Mutation.resetMemberTwoFactor(input.membershipId) own  401  | ok   403  403  403  | ok   | ok   403  403  403  | ok   uNA  403  403  403  403
Mutation.resetMemberTwoFactor(input.membershipId) foreign 401 | u404 403 403 403  | u404 | u404 403  403  403  | ok   ok   403  403  403  403

Mutation.createSupportTicket(input.phoneNumberId) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.createSupportTicket(input.phoneNumberId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.createSupportTicket(input.wabaId)     own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.createSupportTicket(input.wabaId)     foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | 403  403  403  403  403  403
Mutation.addTicketMessage(input.ticketId)      own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.addTicketMessage(input.ticketId)      foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   403  403  403  403
Mutation.updateSupportTicket(input.ticketId)   own     401  | 403  403  403  403  | 403  | 403  403  403  403  | -    -    -    -    -    -
Mutation.updateSupportTicket(input.ticketId)   foreign 401  | 403  403  403  403  | 403  | 403  403  403  403  | ok   ok   403  403  403  403
Mutation.moveTwoFactorDisableRequest(input.id) own     401  | 403  403  403  403  | 403  | 403  403  403  403  | ok   ok   403  403  403  403
Mutation.moveTwoFactorDisableRequest(input.id) foreign 401  | 403  403  403  403  | 403  | 403  403  403  403  | ok   ok   403  403  403  403

Mutation.syncWaba(input.wabaId)                own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.syncWaba(input.wabaId)                foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.syncTemplates(input.wabaId)           own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.syncTemplates(input.wabaId)           foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.saveTemplateDraft(input.draftId)      own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.saveTemplateDraft(input.draftId)      foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.saveTemplateDraft(input.wabaId)       own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.saveTemplateDraft(input.wabaId)       foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.restoreTemplateVersion(input.versionId) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.restoreTemplateVersion(input.versionId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.saveTemplateDraft(input.templateId)   own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.saveTemplateDraft(input.templateId)   foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.saveTemplateDraft(input.sourceTemplateId) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.saveTemplateDraft(input.sourceTemplateId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.submitForReview(input.draftId)        own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.submitForReview(input.draftId)        foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.approveTemplateReview(input.draftId)  own     401  | uNA  uNA  403  uNA  | uNA  | uNA  uNA  403  uNA  | -    -    -    -    -    -
Mutation.approveTemplateReview(input.draftId)  foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uNA  uNA  uNA  403  403  uNA
Mutation.sendBackTemplateReview(input.draftId) own     401  | uNA  uNA  403  uNA  | uNA  | uNA  uNA  403  uNA  | -    -    -    -    -    -
Mutation.sendBackTemplateReview(input.draftId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uNA  uNA  uNA  403  403  uNA
Mutation.importRateCard                        own     401  | 403  403  403  403  | 403  | 403  403  403  403  | ok   403  ok   403  403  ok
Mutation.deleteRateCard(input.rateCardId)      own     -    | -    -    -    -    | -    | -    -    -    -    | ok   403  ok   403  403  ok
Mutation.deleteRateCard(input.rateCardId)      foreign 401  | 403  403  403  403  | 403  | 403  403  403  403  | -    -    -    -    -    -
Mutation.withdrawTemplateReview(input.draftId) own     401  | uNA  uNA  403  uNA  | uNA  | uNA  uNA  403  uNA  | -    -    -    -    -    -
Mutation.withdrawTemplateReview(input.draftId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uNA  uNA  uNA  403  403  uNA
Mutation.setTemplateReview                     own     401  | ok   403  403  403  | ok   | ok   403  403  403  | 403  403  403  403  403  403
Mutation.applyTemplates(input.wabaId)          own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.applyTemplates(input.wabaId)          foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.deleteTemplates(input.templateIds)    own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.deleteTemplates(input.templateIds)    foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.deleteTemplateName(input.wabaId)      own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.deleteTemplateName(input.wabaId)      foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.copyTemplates(input.templateIds)      own     401  | uREQ uREQ 403  uREQ | uREQ | uREQ uREQ 403  uREQ | -    -    -    -    -    -
Mutation.copyTemplates(input.templateIds)      foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uREQ uREQ uREQ 403  403  uREQ
Mutation.copyTemplates(input.wabaIds)          own     401  | uREQ uREQ 403  uREQ | uREQ | uREQ uREQ 403  uREQ | -    -    -    -    -    -
Mutation.copyTemplates(input.wabaIds)          foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uREQ uREQ uREQ 403  403  uREQ
Mutation.unpauseTemplate(input.templateId)     own     401  | uNA  uNA  403  uNA  | uNA  | uNA  uNA  403  uNA  | -    -    -    -    -    -
Mutation.unpauseTemplate(input.templateId)     foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | uNA  uNA  uNA  403  403  uNA
Mutation.archiveTemplates(input.templateIds)   own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.archiveTemplates(input.templateIds)   foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.submitTemplateDraft(input.draftId)    own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.submitTemplateDraft(input.draftId)    foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.deleteTemplateDraft(input.draftId)    own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.deleteTemplateDraft(input.draftId)    foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok

Mutation.changeDisplayName(input.phoneNumberId)      own     401  | ok   ok   403  ok   | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.changeDisplayName(input.phoneNumberId)      foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.registerDisplayName(input.phoneNumberId)    own     401  | ok   ok   403  ok   | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.registerDisplayName(input.phoneNumberId)    foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.setNumberPin(input.phoneNumberId)           own     401  | ok   403  403  403  | ok   | 403  403  403  403  | -    -    -    -    -    -
Mutation.setNumberPin(input.phoneNumberId)           foreign 401  | u404 403  403  403  | u404 | u404 u404 403  403  | ok   ok   403  403  403  403
Mutation.updateCommerceSettings(input.phoneNumberId) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.updateCommerceSettings(input.phoneNumberId) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.updateBusinessProfile(input.phoneNumberId)  own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.updateBusinessProfile(input.phoneNumberId)  foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.syncBusinessProfile(input.phoneNumberId)    own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.syncBusinessProfile(input.phoneNumberId)    foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.syncWabas(input.wabaIds)              own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.syncWabas(input.wabaIds)              foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok

Mutation.tagPhoneNumbers(input.phoneNumberIds) own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | -    -    -    -    -    -
Mutation.tagPhoneNumbers(input.phoneNumberIds) foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | ok   ok   ok   403  403  ok
Mutation.updateTag(input.tagId)                own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | ok   ok   ok   403  403  ok
Mutation.updateTag(input.tagId)                foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | u404 u404 u404 403  403  u404
Mutation.deleteTag(input.tagId)                own     401  | ok   ok   403  ok   | ok   | ok   ok   403  ok   | ok   ok   ok   403  403  ok
Mutation.deleteTag(input.tagId)                foreign 401  | u404 u404 403  u404 | u404 | u404 u404 403  u404 | u404 u404 u404 403  403  u404
Mutation.createSavedView                       own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.updateSavedView(input.savedViewId)    own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.updateSavedView(input.savedViewId)    foreign 401  | u404 u404 403  403  | u404 | u404 u404 403  403  | u404 u404 u404 u404 403  403
Mutation.deleteSavedView(input.savedViewId)    own     401  | ok   ok   403  403  | ok   | ok   ok   403  403  | ok   ok   ok   ok   403  403
Mutation.deleteSavedView(input.savedViewId)    foreign 401  | u404 u404 403  403  | u404 | u404 u404 403  403  | u404 u404 u404 u404 403  403
`;

/** The columns from left to right: for whom the caller acts and as what. */
export const COLUMNS = [
  { name: 'nobody', tenant: null, as: null },
  { name: 'client OWNER', tenant: 'client of alpha', as: 'OWNER' },
  { name: 'client MEMBER', tenant: 'client of alpha', as: 'MEMBER' },
  { name: 'client key READ', tenant: 'client of alpha', as: 'key READ' },
  { name: 'client key READ WRITE', tenant: 'client of alpha', as: 'key READ WRITE' },
  { name: 'direct client OWNER', tenant: 'direct client', as: 'OWNER' },
  { name: 'partner OWNER', tenant: 'alpha', as: 'OWNER' },
  { name: 'partner MEMBER', tenant: 'alpha', as: 'MEMBER' },
  { name: 'partner key READ', tenant: 'alpha', as: 'key READ' },
  { name: 'partner key READ WRITE', tenant: 'alpha', as: 'key READ WRITE' },
  { name: 'operator ADMIN', tenant: 'operator', as: 'ADMIN' },
  { name: 'operator SUPPORT', tenant: 'operator', as: 'SUPPORT' },
  { name: 'operator FINANCE', tenant: 'operator', as: 'FINANCE' },
  { name: 'operator AUDITOR', tenant: 'operator', as: 'AUDITOR' },
  { name: 'operator key READ', tenant: 'operator', as: 'key READ' },
  { name: 'operator key READ WRITE', tenant: 'operator', as: 'key READ WRITE' },
] as const;
export type Column = (typeof COLUMNS)[number]['name'];

const OUTCOMES: Record<string, string> = {
  ok: 'ok',
  null: 'null',
  none: 'empty',
  '401': 'UNAUTHENTICATED',
  '403': 'FORBIDDEN',
  u404: 'userError NOT_FOUND',
  uNA: 'userError NOT_ALLOWED',
  uREQ: 'userError REQUIRED',
};

export interface Row {
  /** As in the table, e.g. `Query.waba(metaId)`. */
  readonly label: string;
  readonly field: string;
  /** What is in the brackets. */
  readonly by: string | null;
  readonly tenant: 'own' | 'foreign' | 'page';
  readonly expected: Partial<Record<Column, string>>;
}

/** The table as data. Throws at a row that it does not understand. */
export const rows: readonly Row[] = TABLE.split('\n')
  .filter((line) => /^\w/.test(line))
  .map(parseRow);

function parseRow(line: string): Row {
  const [label = '', tenant, ...cells] = line.split(/[\s|]+/).filter((word) => word !== '');
  const [, field = '', by = null] = /^([\w.]+)(?:\(([\w.]+)\))?$/.exec(label) ?? [];
  if (tenant !== 'own' && tenant !== 'foreign' && tenant !== 'page') {
    throw new Error(`${label}: neither own, foreign nor page`);
  }
  if (cells.length !== COLUMNS.length) throw new Error(`${label} has ${cells.length} cells`);
  const expected: Row['expected'] = {};
  COLUMNS.forEach(({ name }, index) => {
    const cell = cells[index] ?? '';
    if (cell === '-') return;
    const outcome = OUTCOMES[cell];
    if (outcome === undefined) throw new Error(`${label}: ${cell} is no outcome`);
    expected[name] = outcome;
  });
  return { label, field, by, tenant, expected };
}
