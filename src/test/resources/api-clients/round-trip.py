"""Asks the service through the client that the build generates."""

import datetime
import keyword
import re
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


agreements = accord.AgreementsApi(client).list_agreements(size=2)
expect(len(agreements.items) == 2 and agreements.page.total_elements == 5, agreements)
expect(agreements.items[0].signed_on == datetime.date(2021, 12, 17), agreements.items[0])

questions = accord.QuestionsApi(client)
question = questions.ownership_co_owners(commitment_id='cqcd-2021-innovation-centre.1')
bodies = [row.body_id for row in question.rows]
expect(bodies == ['chengdu-science-and-technology-bureau', 'chongqing-science-and-technology-bureau'], bodies)


def words(name):
    """A name as Python has it: coOwners, co-owners and co/owners are co_owners, from is from_."""
    word = re.sub(r'\W', '_', re.sub(r'(?<=[a-z])(?=[A-Z])', '_', name)).lower()
    return word + '_' if keyword.iskeyword(word) else word


# Each question is a method, and what it answers has the types that the client expects.
catalogue = questions.list_questions()
expect(len(catalogue) > 50, catalogue)
for each in catalogue:
    given = {words(parameter.name): parameter.example for parameter in each.parameters}
    answer = getattr(questions, words(each.name))(**given)
    expect(answer.name == each.name and answer.row_count == len(answer.rows), answer)

card = accord.EntitiesApi(client).get_entity(bodies[1])
expect(card.kind == 'Institution' and card.name == '重庆市科学技术局', card)

fails(lambda: accord.EntitiesApi(client).get_entity('nothing'), 404, 'unknown-id')

imports = accord.ImportApi(client)
example = imports.get_example(format='zip')
expect(example[:2] == b'PK', example[:20])
fails(lambda: imports.import_package(example, dry_run=True, name='example.zip'), 403, 'import-key')
client.set_default_header('X-Import-Key', key)
fails(lambda: imports.decide_match(one='same', other='same', verdict='SAME', reason='a test'), 400, 'invalid-decision')


def ended(job):
    while job.state in ('WAITING', 'RUNNING'):
        time.sleep(0.5)
        job = imports.get_import_job(job.id)
    return job


def documents():
    return [document.id for document in imports.list_documents()]


checked = ended(imports.import_package(example, dry_run=True, name='example.zip'))
expect(checked.state == 'DONE' and checked.dry_run and checked.report.accepted, checked)
expect('example-2024' not in documents(), 'a check imports nothing')
try:
    imported = ended(imports.import_package(example, name='example.zip', by='a client'))
    expect(imported.state == 'DONE' and imported.report.documents == ['example-2024'], imported)
    expect(imported.report.tables['places'].created == 2, imported.report.tables)
    expect('example-2024' in documents(), documents())
    expect(accord.EntitiesApi(client).get_entity('example-qingxi').name == '青溪市', 'an imported place')
finally:
    removal = imports.remove_document('example-2024')
expect(removal.document == 'example-2024' and removal.removed > 0, removal)
fails(lambda: accord.EntitiesApi(client).get_entity('example-qingxi'), 404, 'unknown-id')
print('round trip done')
