"""The ledger of public major projects (重大项目) for Python.

    import zdxm
    from zdxm import ProjectForm

    with zdxm.Context() as context, context.create("ledger.zdxm", "柳州市重点办") as ledger:
        with ledger.write("张三") as batch:
            batch.project_add(ProjectForm(name="凤凰岭大桥", total="12亿元"))
        with ledger.view() as view:
            for project in view.project_list():
                print(project.name, project.total)

Rows are records with typed properties; forms take typed fields, and `Form.of(record)` begins a correction. What was not said
is None, never 0. Money is a `Money` or a text with its unit; a bare number is refused, and so is a float. Errors are
exceptions by family (`FileError`, `RefusedError`...), all of them `Error`. A context serves one thread. `zdxm.raw` declares
the C functions.
"""
from . import raw as raw
from .classes import *
from .enums import *
from .errors import *
from .failure import Error as Error
from .filling import UNSAID as UNSAID, Form as Form
from .forms import *
from .handles import library as library
from .records import *
from .rows import Found as Found, Record as Record
from .values import (Date as Date, Money as Money, Month as Month, OpenOptions as OpenOptions, fen as fen, wan as wan,
                     yi as yi, yuan as yuan)
from .bases import Progress as Progress
