"""Asks the service through a client that was generated from its description."""

import datetime
import sys
import time

import accord_client as accord
from accord_client.exceptions import ApiException

service, key = sys.argv[1:]
client = accord.ApiClient(accord.Configuration(host=service))


def expect(is_so, what):
    if not is_so:
        raise AssertionError(what)


def fails(call, status, kind):
    """The service answers with a problem, which the client reads as one."""
    try:
        call()
    except ApiException as failure:
        expect(failure.status == status, failure)
        expect(failure.headers['Content-Type'].startswith('application/problem+json'), failure.headers)
        expect(failure.data.status == status and failure.data.type.endswith(kind) and failure.data.detail, failure.data)
    else:
        raise AssertionError(f'no problem {kind}')


agreements = accord.AgreementsApi(client).agreement_list(size=2)
expect(len(agreements.items) == 2 and agreements.page.total_elements == 5, agreements)
expect(agreements.items[0].signed_on == datetime.date(2021, 12, 17), agreements.items[0])

question = accord.QuestionsOwnershipApi(client).ownership_co_owners(commitment_id='cqcd-2021-innovation-centre.1')
bodies = [row.body_id for row in question.rows]
expect(bodies == ['chengdu-science-and-technology-bureau', 'chongqing-science-and-technology-bureau'], bodies)

card = accord.EntitiesApi(client).one(bodies[1])
expect(card.kind == 'Institution' and card.name == '重庆市科学技术局', card)

fails(lambda: accord.EntitiesApi(client).one('nothing'), 404, 'unknown-id')

imports = accord.ImportApi(client)
example = imports.example(format='zip')
expect(example[:2] == b'PK', example[:20])
fails(lambda: imports.import_package(example, dry_run=True, name='example.zip'), 403, 'import-key')
client.set_default_header('X-Import-Key', key)
fails(lambda: imports.decide(one='same', other='same', verdict='SAME', reason='a test'), 400, 'invalid-decision')


def ended(job):
    while job.state in ('WAITING', 'RUNNING'):
        time.sleep(0.5)
        job = imports.job(job.id)
    return job


def documents():
    return [document.id for document in imports.documents()]


checked = ended(imports.import_package(example, dry_run=True, name='example.zip'))
expect(checked.state == 'DONE' and checked.dry_run and checked.report.accepted, checked)
expect('example-2024' not in documents(), 'a check imports nothing')
try:
    imported = ended(imports.import_package(example, name='example.zip', by='a client'))
    expect(imported.state == 'DONE' and imported.report.documents == ['example-2024'], imported)
    expect(imported.report.tables['places'].created == 2, imported.report.tables)
    expect('example-2024' in documents(), documents())
    expect(accord.EntitiesApi(client).one('example-qingxi').name == '青溪市', 'an imported place')
finally:
    removal = imports.remove('example-2024')
expect(removal.document == 'example-2024' and removal.removed > 0, removal)
fails(lambda: accord.EntitiesApi(client).one('example-qingxi'), 404, 'unknown-id')
print('round trip done')
